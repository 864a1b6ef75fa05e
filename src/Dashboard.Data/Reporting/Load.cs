namespace Dashboard.Data.Reporting;

/// <summary>One import of one source, as it landed or was refused.</summary>
public sealed record Load
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>ssd, annex-a, practice or benchmarks.</summary>
    public required string Source { get; init; }

    /// <summary>Start, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>End, UTC.</summary>
    public required DateTime FinishedAt { get; init; }

    /// <summary>Date at which the data was taken: later dates in it have not come yet.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Rows read.</summary>
    public required int Read { get; init; }

    /// <summary>Rows loaded.</summary>
    public required int Loaded { get; init; }

    /// <summary>Rows kept out.</summary>
    public required int Rejected { get; init; }

    /// <summary>Values set aside as unknown.</summary>
    public required int Flagged { get; init; }

    /// <summary>Children in the load.</summary>
    public required int Children { get; init; }
}
