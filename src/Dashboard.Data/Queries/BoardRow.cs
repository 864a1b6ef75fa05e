namespace Dashboard.Data.Queries;

/// <summary>One child on the practice board.</summary>
public sealed record BoardRow
{
    public required string ChildId { get; init; }

    /// <summary>Workers that hold the child in the unit.</summary>
    public required IReadOnlyList<string> WorkerIds { get; init; }

    /// <summary>Team of the unit that holds the child.</summary>
    public string? TeamId { get; init; }

    /// <summary>Status code.</summary>
    public required string Status { get; init; }

    /// <summary>Age in whole years; -1 before birth.</summary>
    public int? Age { get; init; }

    /// <summary>Start of the current episode.</summary>
    public required DateOnly EpisodeStartedOn { get; init; }

    /// <summary>The eight elements in the order of the journey.</summary>
    public required IReadOnlyList<BoardCell> Cells { get; init; }

    /// <summary>Elements done.</summary>
    public int Done => Cells.Count(cell => cell.State == BoardState.Done);

    /// <summary>The first element of the journey that is missing, else the first that is coming due; null when nothing is left to do.</summary>
    public BoardCell? Next => Cells.FirstOrDefault(cell => cell.State == BoardState.Missing)
        ?? Cells.FirstOrDefault(cell => cell.State == BoardState.Due)
        ?? Cells.FirstOrDefault(cell => cell.IsStale);
}
