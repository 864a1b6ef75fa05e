using Dashboard.Data.Model;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Reads the exact figures of a measure, or finds them in the cache. What a reader gets of them is for the queries to say.</summary>
internal sealed class FigureReader(ReportingStore store, FigureCache cache)
{
    public Task<MeasureFigures> FiguresAsync(StoreStatus status, string measureId, CancellationToken cancellationToken) =>
        cache.GetAsync((nameof(MeasureFigures), status.Stamp, measureId), () => ReadAsync(measureId, cancellationToken), found => found.Count);

    private async Task<MeasureFigures> ReadAsync(string measureId, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var evaluations = await context.Evaluations.Where(evaluation => evaluation.MeasureId == measureId).ToDictionaryAsync(evaluation => evaluation.Id, cancellationToken);
        var live = await context.CurrentEvaluations.Where(entry => entry.MeasureId == measureId).ToListAsync(cancellationToken);
        var issued = await context.PublicationEvaluations
            .Where(item => item.MeasureId == measureId)
            .Select(item => item.EvaluationId)
            .ToListAsync(cancellationToken);
        var issuedByMonth = issued.Select(id => evaluations[id]).ToDictionary(evaluation => evaluation.Month);
        var values = await Values(context, measureId).ToListAsync(cancellationToken);
        return new MeasureFigures(
            [.. live.Select(entry => evaluations[entry.EvaluationId]).OrderBy(evaluation => evaluation.Month).Select(evaluation =>
                new MonthEditions(evaluation.Month, issuedByMonth.GetValueOrDefault(evaluation.Month, evaluation), evaluation, issuedByMonth.ContainsKey(evaluation.Month)))],
            values.Select(value => (value.EvaluationId, value.UnitId, new UnitFigure(value.Numerator, value.Denominator, value.Value, value.Cases))));
    }

    private static IQueryable<MeasureValue> Values(DashboardContext context, string measureId) =>
        context.Evaluations
            .Where(evaluation => evaluation.MeasureId == measureId)
            .Join(context.Values, evaluation => evaluation.Id, value => value.EvaluationId, (_, value) => value);
}
