namespace Dashboard.Measures.Records;

/// <summary>A child missing, or away without authorisation.</summary>
/// <remarks>Source: ssd_missing.</remarks>
public sealed record MissingEpisode
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>M (missing) or A (away without authorisation).</summary>
    public string? Kind { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Day of return.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Whether a return interview was offered.</summary>
    public bool? InterviewOffered { get; init; }

    /// <summary>Whether it was accepted.</summary>
    public bool? InterviewAccepted { get; init; }
}
