using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Records;

namespace Dashboard.Web.Features.PracticeBoard;

/// <summary>A practice board as read for one reader.</summary>
public sealed record BoardView
{
    public required BoardFilter Filter { get; init; }

    public required StoreStatus Status { get; init; }

    public required AccessScope Scope { get; init; }

    public required string UnitId { get; init; }

    public required Month Month { get; init; }

    /// <summary>The board; null when the unit holds more children than one board shows.</summary>
    public Board? Board { get; init; }

    /// <summary>Teams to choose from when there is no board.</summary>
    public IReadOnlyList<OrgUnit> Teams { get; init; } = [];

    /// <summary>Children that meet the filters, those with most to do first.</summary>
    public IReadOnlyList<BoardRow> Rows { get; init; } = [];

    /// <summary>Workers of the unit to choose from; empty where the reader sees none.</summary>
    public IReadOnlyList<string> WorkerIds { get; init; } = [];

    /// <summary>Whether the children shown are those of one person signed in.</summary>
    public bool IsOwn => Scope.OnlyWorker is not null;

    /// <summary>The worker whose children are shown; null for all.</summary>
    public string? WorkerId => Scope.OnlyWorker ?? Filter.WorkerId;

    public string UnitName => Status.UnitName(UnitId);
}
