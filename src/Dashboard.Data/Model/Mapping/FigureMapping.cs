using Dashboard.Data.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Model;

/// <summary>Evaluations with their values and cases, publications, revisions and comparators.</summary>
internal static class FigureMapping
{
    public static void MapFigures(this ModelBuilder model)
    {
        model.Entity<Evaluation>(entity =>
        {
            entity.HasKey(evaluation => evaluation.Id);
            entity.Property(evaluation => evaluation.Id).ValueGeneratedNever();
            entity.Property(evaluation => evaluation.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.Property(evaluation => evaluation.Fingerprint).HasMaxLength(TextLength.LongCode);
            entity.Property(evaluation => evaluation.NotSupplied).HasMaxLength(TextLength.Sentence);
            entity.HasIndex(evaluation => new { evaluation.MeasureId, evaluation.Month });
        });
        model.Entity<CurrentEvaluation>(entity =>
        {
            entity.HasKey(current => new { current.MeasureId, current.Month });
            entity.Property(current => current.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.HasOne<Evaluation>().WithMany().HasForeignKey(current => current.EvaluationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MeasureValue>(entity =>
        {
            entity.HasKey(value => new { value.EvaluationId, value.UnitId });
            entity.HasOne<Evaluation>().WithMany().HasForeignKey(value => value.EvaluationId);
        });
        model.Entity<MeasureSplit>(entity =>
        {
            entity.HasKey(split => new { split.EvaluationId, split.UnitId, split.Dimension, split.Category });
            entity.HasOne<Evaluation>().WithMany().HasForeignKey(split => split.EvaluationId);
        });
        model.Entity<WorkerValue>(entity =>
        {
            entity.HasKey(value => new { value.EvaluationId, value.TeamId, value.WorkerId });
            entity.HasOne<Evaluation>().WithMany().HasForeignKey(value => value.EvaluationId);
        });
        model.Entity<StoredCase>(entity =>
        {
            entity.HasKey(stored => new { stored.EvaluationId, stored.Subject, stored.Holder });
            entity.HasOne<Evaluation>().WithMany().HasForeignKey(stored => stored.EvaluationId);
        });
        model.Entity<CaseCategory>().HasKey(category => new { category.CategoriesId, category.Dimension, category.Category });
        model.Entity<Publication>(entity =>
        {
            entity.HasKey(publication => publication.Id);
            entity.Property(publication => publication.IssuedBy).HasMaxLength(TextLength.Label);
            entity.HasIndex(publication => publication.Month).IsUnique();
        });
        model.Entity<PublicationEvaluation>(entity =>
        {
            entity.HasKey(item => new { item.PublicationId, item.MeasureId });
            entity.Property(item => item.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.HasOne<Publication>().WithMany().HasForeignKey(item => item.PublicationId);
            entity.HasOne<Evaluation>().WithMany().HasForeignKey(item => item.EvaluationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PublicationUnit>(entity =>
        {
            entity.HasKey(unit => new { unit.PublicationId, unit.UnitId });
            entity.Property(unit => unit.Name).HasMaxLength(TextLength.Name);
            entity.HasOne<Publication>().WithMany().HasForeignKey(unit => unit.PublicationId);
        });
        model.Entity<Revision>(entity =>
        {
            entity.HasKey(revision => revision.Id);
            entity.Property(revision => revision.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.HasIndex(revision => new { revision.PublicationId, revision.MeasureId });
            entity.HasOne<Publication>().WithMany().HasForeignKey(revision => revision.PublicationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Comparator>(entity =>
        {
            entity.HasKey(comparator => new { comparator.MeasureId, comparator.AreaCode, comparator.Period, comparator.Edition });
            entity.Property(comparator => comparator.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.Property(comparator => comparator.AreaName).HasMaxLength(TextLength.Label);
            entity.Property(comparator => comparator.Publication).HasMaxLength(TextLength.Label);
        });
    }
}
