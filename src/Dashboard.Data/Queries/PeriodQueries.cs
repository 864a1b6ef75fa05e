using Dashboard.Data.Access;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>Reads figures over several months. Only adds numerators and denominators of stored figures: nothing is averaged.</summary>
public sealed class PeriodQueries(FigureQueries figures, Catalogue catalogue)
{
    /// <summary>A measure of one unit over the months that end with a month; null when the month has not been counted.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<PeriodFigure?> FigureAsync(AccessScope scope, string measureId, string unitId, Month month, int months, CancellationToken cancellationToken)
    {
        var period = Of(catalogue[measureId].Definition, await figures.SeriesAsync(scope, measureId, unitId, cancellationToken), month, months);
        return period is { Figure.IsWithheld: true, Months: > 1 }
            ? period with { Figure = (await UnitsAsync(scope, measureId, month, months, cancellationToken))[unitId] }
            : period;
    }

    /// <summary>A measure of every unit that the scope covers, over the months that end with a month.</summary>
    public async Task<IReadOnlyDictionary<string, UnitFigure>> UnitsAsync(AccessScope scope, string measureId, Month month, int months, CancellationToken cancellationToken)
    {
        var definition = catalogue[measureId].Definition;
        return await figures.UnitsAsync(scope, measureId, Months(definition, month, months), parts => Sum(definition, parts), cancellationToken);
    }

    /// <summary>The splits of a measure for one unit over the months that end with a month.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<SplitRow>> SplitsAsync(AccessScope scope, string measureId, string unitId, Month month, int months, CancellationToken cancellationToken)
    {
        var definition = catalogue[measureId].Definition;
        return months > 1 && Figures.CasesAddUp(definition)
            ? await figures.SplitsAsync(scope, measureId, Month.Range(month.AddMonths(1 - months), month), unitId, parts => Figures.Sum(definition.Kind, parts), cancellationToken)
            : await figures.SplitsAsync(scope, measureId, month, unitId, cancellationToken);
    }

    /// <summary>The figure of a period from a unit's series; withheld as soon as that of one month is.</summary>
    public static PeriodFigure? Of(MeasureDefinition definition, IReadOnlyList<SeriesPoint> series, Month month, int months)
    {
        var first = Months(definition, month, months)[0];
        var points = series.Where(point => point.Month >= first && point.Month <= month).ToList();
        return points.Count == 0 || points[^1].Month != month
            ? null
            : new PeriodFigure
            {
                From = points[0].Month,
                To = month,
                Figure = points.Exists(point => point.NotSupplied is not null) ? UnitFigure.NotSupplied
                    : points.Exists(point => point.Figure.IsWithheld) ? UnitFigure.Withheld
                    : Sum(definition, points.Select(point => point.Figure)),
                Published = points.TrueForAll(point => point.Published),
                Provisional = points.Exists(point => point.Provisional),
                NotSupplied = points.Select(point => point.NotSupplied).FirstOrDefault(fields => fields is not null),
                DataAsAt = points[^1].DataAsAt,
            };
    }

    private static IReadOnlyList<Month> Months(MeasureDefinition definition, Month month, int months) =>
        Figures.AddUp(definition) ? Month.Range(month.AddMonths(1 - months), month) : [month];

    private static UnitFigure Sum(MeasureDefinition definition, IEnumerable<UnitFigure> parts) =>
        Figures.AddUp(definition) ? Figures.Sum(definition.Kind, parts) : parts.Last();
}
