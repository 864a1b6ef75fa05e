using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Supervision;

/// <summary>The page of supervision, as read for one reader.</summary>
public sealed record SupervisionView
{
    public required PagePlace Place { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    /// <summary>Standards that the figures are held against.</summary>
    public required StandardsInForce Standards { get; init; }

    public IReadOnlyList<HeadTile> Tiles { get; init; } = [];

    /// <summary>What the standards ask, and how often it is kept.</summary>
    public IReadOnlyList<SupervisionAsked> Asked { get; init; } = [];

    /// <summary>Splits of the page with their measures.</summary>
    public IReadOnlyList<(MeasureDefinition Definition, SplitTable Split)> Splits { get; init; } = [];

    public IReadOnlyList<SupervisionTeam> Teams { get; init; } = [];

    /// <summary>Empty where the reader may not see workers.</summary>
    public IReadOnlyList<SupervisionSupervisor> Supervisors { get; init; } = [];

    /// <summary>Null where the reader may not see workers.</summary>
    public required IReadOnlyList<SupervisionWorker>? Workers { get; init; }

    /// <summary>Figures over all months.</summary>
    public IReadOnlyList<(MeasureTrend Trend, ChartSpec Chart)> History { get; init; } = [];

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }

    /// <summary>Workers whose supervision or observation is not in time.</summary>
    public IReadOnlyList<SupervisionWorker> Late => [.. (Workers ?? []).Where(worker => !worker.IsInTime)];
}
