namespace Dashboard.Measures.Records;

/// <summary>When a contact was decided.</summary>
/// <remarks>Source: template contact_decision.</remarks>
public sealed record ContactDecision
{
    /// <summary>Contact.</summary>
    public required string ContactId { get; init; }

    /// <summary>Date, or date and time, of the decision.</summary>
    public required DateTime DecidedAt { get; init; }

    /// <summary>Date, or date and time, of receipt.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>Whether the decision was given with a time of day.</summary>
    public bool HasTime { get; init; }
}
