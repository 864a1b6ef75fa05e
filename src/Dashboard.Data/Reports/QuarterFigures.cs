using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Reports;

/// <summary>Figures of a quarter, from stored ones of issued months: added up where they count events, as at its end where they do not.</summary>
public static class QuarterFigures
{
    /// <summary>The figure of a quarter; null where it would be of fewer months than it says.</summary>
    /// <param name="definition">Measure.</param>
    /// <param name="issued">Issued months of one unit, the earliest first.</param>
    /// <param name="quarter">Quarter.</param>
    public static PeriodFigure? Of(MeasureDefinition definition, IReadOnlyList<SeriesPoint> issued, Quarter quarter) =>
        PeriodQueries.Of(definition, issued, quarter.Last, Quarter.Months) is { } figure && figure.Months == MonthsOf(definition) ? figure : null;

    /// <summary>Months behind a figure of a quarter.</summary>
    public static int MonthsOf(MeasureDefinition definition) => Figures.AddUp(definition) ? Quarter.Months : 1;

    /// <summary>The same as a point of a series; null where there is none.</summary>
    internal static SeriesPoint? Point(MeasureDefinition definition, IReadOnlyList<SeriesPoint> issued, Quarter quarter) => Of(definition, issued, quarter) is { } figure
        ? issued.Last(point => point.Month == quarter.Last) with { Figure = figure.Figure, Live = figure.Figure, Provisional = figure.Provisional, NotSupplied = figure.NotSupplied }
        : null;
}
