namespace Dashboard.Data.Queries;

/// <summary>The records of one child in order of time.</summary>
public sealed record ChildTimeline
{
    public required string ChildId { get; init; }

    /// <summary>Age in whole years at the date of the data; -1 before birth.</summary>
    public int? Age { get; init; }

    public required string Gender { get; init; }

    public required string EthnicGroup { get; init; }

    /// <summary>Status code at the date of the data.</summary>
    public required string Status { get; init; }

    /// <summary>Start of the current episode; null when the child is not open.</summary>
    public DateOnly? EpisodeStartedOn { get; init; }

    /// <summary>Teams and workers that hold the child now.</summary>
    public required IReadOnlyList<Measures.Engine.Holding> Holdings { get; init; }

    /// <summary>Date of the data.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>What happened, the latest first.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }
}
