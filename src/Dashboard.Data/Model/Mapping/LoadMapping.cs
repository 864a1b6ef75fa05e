using Dashboard.Data.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Model;

/// <summary>Load history, what the source supplies, and the store's own settings.</summary>
internal static class LoadMapping
{
    public static void MapLoads(this ModelBuilder model)
    {
        model.Entity<Load>().HasKey(load => load.Id);
        model.Entity<LoadTable>(entity =>
        {
            entity.HasKey(table => new { table.LoadId, table.Table });
            entity.Property(table => table.Table).HasMaxLength(TextLength.Label);
            entity.HasOne<Load>().WithMany().HasForeignKey(table => table.LoadId);
        });
        model.Entity<LoadFinding>(entity =>
        {
            entity.HasKey(finding => new { finding.LoadId, finding.Number });
            entity.Property(finding => finding.File).HasMaxLength(TextLength.Label);
            entity.Property(finding => finding.Column).HasMaxLength(TextLength.Label);
            entity.Property(finding => finding.ValueClass).HasMaxLength(TextLength.Label);
            entity.Property(finding => finding.Reason).HasMaxLength(TextLength.Sentence);
            entity.HasOne<Load>().WithMany().HasForeignKey(finding => finding.LoadId);
        });
        model.Entity<UnknownValue>(entity =>
        {
            entity.HasKey(value => new { value.LoadId, value.Number });
            entity.Property(value => value.File).HasMaxLength(TextLength.Label);
            entity.Property(value => value.Column).HasMaxLength(TextLength.Label);
            entity.Property(value => value.Value).HasMaxLength(TextLength.Label);
            entity.HasOne<Load>().WithMany().HasForeignKey(value => value.LoadId);
        });
        model.Entity<DueItem>(entity =>
        {
            entity.HasKey(item => item.Number);
            entity.Property(item => item.Number).ValueGeneratedNever();
            entity.Property(item => item.RuleId).HasMaxLength(TextLength.LongCode);
            entity.HasIndex(item => item.TeamId);
            entity.HasIndex(item => item.WorkerId);
        });
        model.Entity<FieldSupply>(entity =>
        {
            entity.HasKey(field => new { field.Source, field.Table, field.Column });
            entity.Property(field => field.Table).HasMaxLength(TextLength.LongCode);
            entity.Property(field => field.Column).HasMaxLength(TextLength.LongCode);
        });
        model.Entity<CodeMapping>(entity =>
        {
            entity.HasKey(mapping => new { mapping.Field, mapping.SourceValue });
            entity.Property(mapping => mapping.Field).HasMaxLength(TextLength.LongCode);
            entity.Property(mapping => mapping.SourceValue).HasMaxLength(TextLength.Label);
        });
        model.Entity<Refresh>().HasKey(refresh => refresh.Id);
        model.Entity<RecordDigest>().HasKey(digest => new { digest.Table, digest.Bucket });
        model.Entity<StoreSetting>(entity =>
        {
            entity.HasKey(setting => setting.Name);
            entity.Property(setting => setting.Value).HasMaxLength(TextLength.Sentence);
        });
    }
}
