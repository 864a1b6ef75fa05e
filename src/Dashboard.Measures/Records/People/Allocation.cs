namespace Dashboard.Measures.Records;

/// <summary>Who holds a child: worker, team, role, from, to.</summary>
/// <remarks>Source: ssd_involvements, allocated roles only.</remarks>
public sealed record Allocation
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Worker; null leaves the child unallocated in the team.</summary>
    public string? WorkerId { get; init; }

    /// <summary>Team; null when not recorded or not in the tree.</summary>
    public string? TeamId { get; init; }

    /// <summary>Role code or text as given.</summary>
    public string? Role { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Referral it belongs to.</summary>
    public string? ReferralId { get; init; }
}
