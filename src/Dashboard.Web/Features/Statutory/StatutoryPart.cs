using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Statutory;

/// <summary>One measure on a page with its figures, ready to be shown.</summary>
public sealed record StatutoryPart
{
    public required StatutoryItem Item { get; init; }

    public required MeasureDefinition Definition { get; init; }

    /// <summary>The month with the two years before it.</summary>
    public required MeasureTrend Trend { get; init; }

    /// <summary>The figure of the period; null where the month has not been counted.</summary>
    public required PeriodFigure? Period { get; init; }

    /// <summary>"up 12 on the 6 months before"; null when either is not known.</summary>
    public string? Change { get; init; }

    /// <summary>Published figures to hold beside it; null when there are none.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Target in force; null when none is set.</summary>
    public double? Target { get; init; }

    public ChartSpec? Chart { get; init; }

    public SplitTable? Split { get; init; }

    public IReadOnlyList<StatutoryUnit> Units { get; init; } = [];

    /// <summary>Units below, whether shown or not.</summary>
    public int UnitCount { get; init; }

    public UnitFigure Figure => Period?.Figure ?? UnitFigure.NotSupplied;
}
