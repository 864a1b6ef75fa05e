using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Escalations;

/// <summary>A figure of the twelve months that end with the month.</summary>
/// <param name="Definition">Measure.</param>
/// <param name="Period">Its figure over these months; null before it has been counted.</param>
public sealed record YearRow(MeasureDefinition Definition, PeriodFigure? Period)
{
    /// <summary>The figure.</summary>
    public UnitFigure Figure => Period?.Figure ?? UnitFigure.NotSupplied;

    /// <summary>Months behind it: fewer than twelve where the store begins later.</summary>
    public int Months => Period?.Months ?? 1;
}
