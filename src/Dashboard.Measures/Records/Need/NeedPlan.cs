namespace Dashboard.Measures.Records;

/// <summary>A child in need plan.</summary>
/// <remarks>Source: ssd_cin_plans.</remarks>
public sealed record NeedPlan
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Referral.</summary>
    public string? ReferralId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>Worker.</summary>
    public string? WorkerId { get; init; }
}
