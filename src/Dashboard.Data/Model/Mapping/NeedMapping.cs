using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Model;

/// <summary>Front door, need, assessment and protection.</summary>
internal static class NeedMapping
{
    public static void MapNeed(this ModelBuilder model)
    {
        model.Entity<Contact>(entity =>
        {
            entity.HasKey(contact => contact.Id);
            entity.HasIndex(contact => contact.ChildId);
        });
        model.Entity<ContactDecision>().HasKey(decision => decision.ContactId);
        model.Entity<EarlyHelpEpisode>(entity =>
        {
            entity.HasKey(episode => episode.Id);
            entity.Property(episode => episode.Organisation).HasMaxLength(TextLength.Sentence);
            entity.HasIndex(episode => episode.ChildId);
        });
        model.Entity<Referral>(entity =>
        {
            entity.HasKey(referral => referral.Id);
            entity.HasIndex(referral => referral.ChildId);
        });
        model.Entity<Assessment>(entity =>
        {
            entity.HasKey(assessment => assessment.Id);
            entity.HasIndex(assessment => assessment.ChildId);
        });
        model.Entity<AssessmentFactor>().HasKey(factor => new { factor.AssessmentId, factor.Code });
        model.Entity<NeedPlan>(entity =>
        {
            entity.HasKey(plan => plan.Id);
            entity.HasIndex(plan => plan.ChildId);
        });
        model.Entity<Enquiry>(entity =>
        {
            entity.HasKey(enquiry => enquiry.Id);
            entity.HasIndex(enquiry => enquiry.ChildId);
        });
        model.Entity<Conference>(entity =>
        {
            entity.HasKey(conference => conference.Id);
            entity.HasIndex(conference => conference.ChildId);
        });
        model.Entity<ProtectionPlan>(entity =>
        {
            entity.HasKey(plan => plan.Id);
            entity.HasIndex(plan => plan.ChildId);
        });
        model.Entity<Visit>(entity =>
        {
            entity.HasKey(visit => new { visit.Kind, visit.Id });
            entity.HasIndex(visit => visit.ChildId);
        });
        model.Entity<Review>(entity =>
        {
            entity.HasKey(review => new { review.Kind, review.Id });
            entity.HasIndex(review => review.ChildId);
        });
        model.Entity<PreProceedings>(entity =>
        {
            entity.HasKey(proceedings => proceedings.Id);
            entity.Property(proceedings => proceedings.Outcome).HasMaxLength(TextLength.Label);
            entity.HasIndex(proceedings => proceedings.ChildId);
        });
    }
}
