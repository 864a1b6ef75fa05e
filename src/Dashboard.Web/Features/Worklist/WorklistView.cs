using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Worklist;

/// <summary>The worklist as read for one reader: the lines of a team or worker, or the totals above the teams.</summary>
public sealed record WorklistView
{
    public required WorklistFilter Filter { get; init; }

    public required StoreStatus Status { get; init; }

    public required AccessScope Scope { get; init; }

    public required string UnitId { get; init; }

    /// <summary>Units to choose from; empty for a practitioner, who sees the own list.</summary>
    public required IReadOnlyList<FilterOption> Units { get; init; }

    /// <summary>The lines; null above the teams.</summary>
    public Data.Queries.Worklist? List { get; init; }

    /// <summary>The teams; null where lines are shown.</summary>
    public WorklistUnits? Teams { get; init; }

    /// <summary>Whether the reader sees nothing but what the reader holds.</summary>
    public bool IsOwn => Scope.OnlyWorker is not null;

    public WorklistTotals Totals => List?.Totals ?? Teams!.Totals;

    public DateOnly AsAt => List?.AsAt ?? Teams!.AsAt;

    /// <summary>Whether the reader may open the lines, as files too.</summary>
    public bool OpensLines => Scope.MaySeeChildrenOf(Status.Tree, UnitId);

    public string UnitName => Status.UnitName(UnitId);
}
