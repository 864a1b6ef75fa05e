using AutoMapper.QueryableExtensions;
using Dashboard.Data.Access;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Reads from the store what figures are made of beside the values of units: splits, workers and revisions. Who may see them is settled before.</summary>
internal sealed class FigureRows(ReportingStore store)
{
    /// <summary>A category of a unit over all months, by evaluation.</summary>
    public async Task<Dictionary<int, MeasureSplit>> SplitSeriesAsync(string measureId, string unitId, CategoryPair category, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.Evaluations
            .Where(evaluation => evaluation.MeasureId == measureId)
            .Join(context.Splits, evaluation => evaluation.Id, split => split.EvaluationId, (_, split) => split)
            .Where(split => split.UnitId == unitId && split.Dimension == category.Dimension && split.Category == category.Category)
            .ToDictionaryAsync(split => split.EvaluationId, cancellationToken);
    }

    /// <summary>A category of every unit, of the evaluations of one month.</summary>
    public async Task<Dictionary<(int Evaluation, string Unit), MeasureSplit>> SplitsOfUnitsAsync(int[] evaluations, CategoryPair category, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.Splits
            .Where(split => evaluations.Contains(split.EvaluationId) && split.Dimension == category.Dimension && split.Category == category.Category)
            .ToDictionaryAsync(split => (split.EvaluationId, split.UnitId), cancellationToken);
    }

    /// <summary>Changes of a measure and unit since a publication, the latest first.</summary>
    public async Task<IReadOnlyList<RevisionRow>> RevisionsAsync(int publicationId, string measureId, string unitId, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.Revisions
            .Where(revision => revision.PublicationId == publicationId && revision.MeasureId == measureId && revision.UnitId == unitId)
            .OrderByDescending(revision => revision.Id)
            .ProjectTo<RevisionRow>(Projections.Configuration)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Changes of a unit since several publications, the latest first.</summary>
    public async Task<IReadOnlyList<RevisionRow>> RevisionsAsync(int[] publications, string unitId, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.Revisions
            .Where(revision => publications.Contains(revision.PublicationId) && revision.UnitId == unitId)
            .OrderByDescending(revision => revision.Id)
            .ProjectTo<RevisionRow>(Projections.Configuration)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The workers of a unit, as far as the scope covers them, by name.</summary>
    public async Task<IReadOnlyList<WorkerRow>> WorkersAsync(AccessScope scope, StoreStatus status, int evaluationId, string unitId, CancellationToken cancellationToken)
    {
        var teams = status.Tree.Within(unitId);
        await using var context = await store.OpenAsync(scope, status.Tree, cancellationToken);
        var rows = await context.WorkerValues
            .Where(value => value.EvaluationId == evaluationId && teams.Contains(value.TeamId))
            .ToListAsync(cancellationToken);
        return [.. rows
            .Select(row => new WorkerRow(row.TeamId, row.WorkerId, status.WorkerName(row.WorkerId), new UnitFigure(row.Numerator, row.Denominator, row.Value, row.Cases)))
            .OrderBy(row => row.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>All categories of a unit.</summary>
    public async Task<IReadOnlyList<SplitRow>> SplitsAsync(int evaluationId, string unitId, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var rows = await context.Splits
            .Where(split => split.EvaluationId == evaluationId && split.UnitId == unitId)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new SplitRow(row.Dimension, row.Category, new UnitFigure(row.Numerator, row.Denominator, row.Value, row.Cases)))];
    }
}
