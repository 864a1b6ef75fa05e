using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Statutory;

/// <summary>One measure on a page with its figures, ready to be shown.</summary>
public sealed record StatutoryPart
{
    public required StatutoryItem Item { get; init; }

    public required PeriodReading Reading { get; init; }

    public ChartSpec? Chart { get; init; }

    public SplitTable? Split { get; init; }

    public IReadOnlyList<StatutoryUnit> Units { get; init; } = [];

    /// <summary>Units below, whether shown or not.</summary>
    public int UnitCount { get; init; }

    public MeasureDefinition Definition => Reading.Definition;

    public MeasureTrend Trend => Reading.Trend;

    public PeriodFigure? Period => Reading.Period;

    public string? Change => Reading.Change;

    public Comparison? Comparison => Reading.Comparison;

    public UnitFigure Figure => Reading.Figure;
}
