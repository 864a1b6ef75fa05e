using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Audits;

/// <summary>A figure of the months that end with the month; of its last day where months do not add up.</summary>
/// <param name="Definition">Measure.</param>
/// <param name="Period">Its figure; null before it has been counted.</param>
public sealed record PeriodRow(MeasureDefinition Definition, PeriodFigure? Period)
{
    /// <summary>The figure.</summary>
    public UnitFigure Figure => Period?.Figure ?? UnitFigure.NotSupplied;

    /// <summary>Months behind it.</summary>
    public int Months => Period is { } period && Figures.AddUp(Definition) ? period.Months : 1;
}
