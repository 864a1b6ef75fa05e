using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Ui.Measures;

/// <summary>A measure of one unit over the months that a page looks at together, with what stands beside it.</summary>
public sealed record PeriodReading
{
    public required MeasureDefinition Definition { get; init; }

    /// <summary>The last month with the two years before it.</summary>
    public required MeasureTrend Trend { get; init; }

    /// <summary>The figure of the period; null where the month has not been counted.</summary>
    public required PeriodFigure? Period { get; init; }

    /// <summary>"up 12 on the 6 months before"; null when either is not known.</summary>
    public required string? Change { get; init; }

    /// <summary>Published figures to hold beside it; null when there are none.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Target in force; null when none is set.</summary>
    public double? Target { get; init; }

    public UnitFigure Figure => Period?.Figure ?? UnitFigure.NotSupplied;
}
