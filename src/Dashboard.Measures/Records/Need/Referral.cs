namespace Dashboard.Measures.Records;

/// <summary>A referral and the episode of need that it opens.</summary>
/// <remarks>Source: ssd_cin_episodes.</remarks>
public sealed record Referral
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Date of the referral.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>N0 … N9.</summary>
    public string? PrimaryNeed { get; init; }

    /// <summary>Source code (1A … 10).</summary>
    public string? Source { get; init; }

    /// <summary>Outcomes recorded; null when the source gives none.</summary>
    public ReferralOutcomes? Outcomes { get; init; }

    /// <summary>Whether it ended at once without further action.</summary>
    public bool? NoFurtherAction { get; init; }

    /// <summary>RC1 … RC9.</summary>
    public string? CloseReason { get; init; }

    /// <summary>Last day of the episode; null while it lasts.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Team that took the referral.</summary>
    public string? TeamId { get; init; }

    /// <summary>Worker who took the referral.</summary>
    public string? WorkerId { get; init; }
}
