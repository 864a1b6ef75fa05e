namespace Dashboard.Measures.Records;

/// <summary>One episode of care; episodes with the same period id make a period of care.</summary>
/// <remarks>Source: ssd_cla_episodes.</remarks>
public sealed record CareEpisode
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Period of care.</summary>
    public string? PeriodId { get; init; }

    /// <summary>Placement.</summary>
    public string? PlacementId { get; init; }

    /// <summary>Referral.</summary>
    public string? ReferralId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>S, L, P, T, B or U.</summary>
    public string? StartReason { get; init; }

    /// <summary>E-code, or X1 when another episode follows.</summary>
    public string? EndReason { get; init; }

    /// <summary>Category of need N1 … N8.</summary>
    public string? Need { get; init; }

    /// <summary>First day of the period of care.</summary>
    public DateOnly? EnteredCareOn { get; init; }

    /// <summary>Last contact of the reviewing officer.</summary>
    public DateOnly? ReviewingOfficerSeenOn { get; init; }
}
