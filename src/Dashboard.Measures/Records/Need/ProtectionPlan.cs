namespace Dashboard.Measures.Records;

/// <summary>A child protection plan.</summary>
/// <remarks>Source: ssd_cp_plans.</remarks>
public sealed record ProtectionPlan
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Referral.</summary>
    public string? ReferralId { get; init; }

    /// <summary>Initial conference.</summary>
    public string? ConferenceId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Whether another authority's plan, held for information.</summary>
    public bool? OtherAuthority { get; init; }

    /// <summary>Category of abuse at the start.</summary>
    public string? InitialCategory { get; init; }

    /// <summary>Latest category of abuse.</summary>
    public string? LatestCategory { get; init; }
}
