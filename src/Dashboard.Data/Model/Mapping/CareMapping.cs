using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Model;

/// <summary>Care, leaving care and permanence.</summary>
internal static class CareMapping
{
    public static void MapCare(this ModelBuilder model)
    {
        model.Entity<CareEpisode>(entity =>
        {
            entity.HasKey(episode => episode.Id);
            entity.HasIndex(episode => episode.ChildId);
        });
        model.Entity<Placement>(entity =>
        {
            entity.HasKey(placement => placement.Id);
            entity.Property(placement => placement.ChangeReason).HasMaxLength(TextLength.Label);
            entity.HasIndex(placement => placement.ChildId);
        });
        model.Entity<CarePlan>(entity =>
        {
            entity.HasKey(plan => plan.Id);
            entity.HasIndex(plan => plan.ChildId);
        });
        model.Entity<HealthCheck>(entity =>
        {
            entity.HasKey(check => check.Id);
            entity.HasIndex(check => check.ChildId);
        });
        model.Entity<Immunisation>().HasKey(immunisation => immunisation.ChildId);
        model.Entity<SubstanceMisuse>().HasKey(misuse => misuse.Id);
        model.Entity<Conviction>().HasKey(conviction => conviction.Id);
        model.Entity<StrengthsScore>(entity =>
        {
            entity.HasKey(score => score.Id);
            entity.HasIndex(score => score.ChildId);
        });
        model.Entity<MissingEpisode>(entity =>
        {
            entity.HasKey(episode => episode.Id);
            entity.HasIndex(episode => episode.ChildId);
        });
        model.Entity<MissingInterview>().HasKey(interview => interview.MissingId);
        model.Entity<CareLeaver>(entity =>
        {
            entity.HasKey(leaver => leaver.Id);
            entity.HasIndex(leaver => leaver.ChildId);
        });
        model.Entity<Permanence>(entity =>
        {
            entity.HasKey(permanence => permanence.Id);
            entity.HasIndex(permanence => permanence.ChildId);
        });
        model.Entity<PreviousPermanence>(entity =>
        {
            entity.HasKey(permanence => permanence.Id);
            entity.Property(permanence => permanence.Option).HasMaxLength(TextLength.Label);
            entity.Property(permanence => permanence.Authority).HasMaxLength(TextLength.Label);
        });
    }
}
