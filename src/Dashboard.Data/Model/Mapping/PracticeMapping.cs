using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Model;

/// <summary>What no statutory data set holds: practice, supervision, audits, feedback, events.</summary>
internal static class PracticeMapping
{
    public static void MapPractice(this ModelBuilder model)
    {
        model.Entity<PracticeActivity>(entity =>
        {
            entity.HasKey(activity => activity.Id);
            entity.HasIndex(activity => activity.ChildId);
        });
        model.Entity<Scaling>(entity =>
        {
            entity.HasKey(scaling => scaling.Id);
            entity.HasIndex(scaling => scaling.ChildId);
        });
        model.Entity<CaseSupervision>(entity =>
        {
            entity.HasKey(supervision => supervision.Id);
            entity.HasIndex(supervision => supervision.ChildId);
        });
        model.Entity<StaffSupervision>().HasKey(supervision => supervision.Id);
        model.Entity<Observation>().HasKey(observation => observation.Id);
        model.Entity<Audit>(entity =>
        {
            entity.HasKey(audit => audit.Id);
            entity.HasIndex(audit => audit.ChildId);
        });
        model.Entity<AuditScore>().HasKey(score => new { score.AuditId, score.Question });
        model.Entity<AuditAction>().HasKey(action => action.Id);
        model.Entity<Feedback>().HasKey(feedback => feedback.Id);
        model.Entity<FeedbackAnswer>().HasKey(answer => new { answer.FeedbackId, answer.Statement });
        model.Entity<Complaint>(entity =>
        {
            entity.HasKey(complaint => complaint.Id);
            entity.Property(complaint => complaint.Theme).HasMaxLength(TextLength.Label);
        });
        model.Entity<Escalation>(entity =>
        {
            entity.HasKey(escalation => escalation.Id);
            entity.Property(escalation => escalation.Theme).HasMaxLength(TextLength.Label);
            entity.HasIndex(escalation => escalation.ChildId);
        });
        model.Entity<ConferenceConsultation>(entity =>
        {
            entity.HasKey(consultation => consultation.Id);
            entity.HasIndex(consultation => consultation.ChildId);
        });
        model.Entity<PracticeEvent>(entity =>
        {
            entity.HasKey(practiceEvent => practiceEvent.Id);
            entity.Property(practiceEvent => practiceEvent.Name).HasMaxLength(TextLength.Name);
        });
        model.Entity<StaffSurveyAnswer>().HasKey(answer => new { answer.ResponseId, answer.Statement });
    }
}
