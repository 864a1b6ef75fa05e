using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Caseload;

/// <summary>The page of caseloads, as read for one reader.</summary>
public sealed record CaseloadView
{
    public required PagePlace Place { get; init; }

    public UnitMonthFilter Filter => Place.Filter;

    public string UnitId => Place.UnitId;

    public string UnitName => Place.UnitName;

    public Month Month => Place.Month;

    /// <summary>Whether the reader may open the records behind the figures of the unit.</summary>
    public bool OpensCases => Place.OpensCases;

    /// <summary>Whether the page is about the reader as a worker, and shows no unit.</summary>
    public bool IsOwn => Place.IsOwn;

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    /// <summary>Standards that the figures are held against.</summary>
    public required StandardsInForce Standards { get; init; }

    /// <summary>Children to a worker, where the worker has no limit of their own.</summary>
    public int WorkerLimit => Standards.Ceiling(RuleKinds.CaseloadWorker);

    /// <summary>Children to a team.</summary>
    public int TeamLimit => Standards.Ceiling(RuleKinds.CaseloadTeam);

    public IReadOnlyList<HeadTile> Tiles { get; init; } = [];

    /// <summary>Children per worker, and per full-time worker: how workers spread.</summary>
    public IReadOnlyList<(MeasureDefinition Definition, ChartSpec Chart)> Spreads { get; init; } = [];

    /// <summary>Children per full-time worker over all months; null for the reader's own page.</summary>
    public ChartSpec? History { get; init; }

    /// <summary>The history in words.</summary>
    public MeasureTrend? HistoryTrend { get; init; }

    public IReadOnlyList<CaseloadTeam> Teams { get; init; } = [];

    /// <summary>Null where the reader may not see workers.</summary>
    public required IReadOnlyList<CaseloadWorker>? Workers { get; init; }

    /// <summary>Splits of the page with their measures.</summary>
    public IReadOnlyList<(MeasureDefinition Definition, SplitTable Split)> Splits { get; init; } = [];

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }

    /// <summary>Workers above their limit, those furthest above first.</summary>
    public IEnumerable<CaseloadWorker> Above => (Workers ?? []).Where(worker => worker.Above > 0);

    /// <summary>Address of the children that a worker holds.</summary>
    public string ChildrenOf(CaseloadWorker worker) => CaseUrls.For(CaseloadMeasureIds.Children, Month, UnitId, worker.WorkerId);
}
