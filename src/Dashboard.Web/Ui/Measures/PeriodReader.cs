using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Targets;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Reads measures of one unit over the months that a page looks at together. Stored figures only.</summary>
public sealed class PeriodReader(FigureQueries figures, PeriodQueries periods, ComparatorQueries comparators, TargetFinder targets)
{
    /// <summary>The figure with its two years.</summary>
    public async Task<PeriodReading> OfAsync(AccessScope scope, MeasureDefinition definition, string unit, Month month, int months, CancellationToken cancellationToken)
    {
        var series = await figures.SeriesAsync(scope, definition.Id, unit, cancellationToken);
        var trend = MeasureTrend.Of(definition, series, month);
        var period = await periods.FigureAsync(scope, definition.Id, unit, month, months, cancellationToken);
        return new PeriodReading
        {
            Definition = definition,
            Trend = trend,
            Period = period,
            Change = PeriodWords.Change(definition, trend, period, series, months),
        };
    }

    /// <summary>The same with published figures and the target.</summary>
    public async Task<PeriodReading> HeldAgainstAsync(AccessScope scope, PeriodReading reading, string unit, CancellationToken cancellationToken)
    {
        var (id, month) = (reading.Definition.Id, reading.Trend.Month);
        return reading with
        {
            Comparison = await comparators.ComparisonAsync(scope, id, month, cancellationToken),
            Target = targets.Find(id, unit, month)?.Value,
        };
    }
}
