using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.QaReport;

/// <summary>A measure of the authority in a quarter, from issued months only.</summary>
/// <param name="Trend">The issued months up to the last of the quarter.</param>
/// <param name="Now">The quarter; null where a month of it that counts is not issued.</param>
/// <param name="Before">The quarter before; null as for this one.</param>
/// <param name="Target">Target in force; null when none is set.</param>
/// <param name="Comparison">Published figures; null when there are none.</param>
public sealed record QaFigure(MeasureTrend Trend, PeriodFigure? Now, PeriodFigure? Before, double? Target, Comparison? Comparison)
{
    public MeasureDefinition Definition => Trend.Definition;

    public UnitFigure Figure => Now?.Figure ?? UnitFigure.NotSupplied;
}
