namespace Dashboard.Measures.Records;

/// <summary>A visit to a child under a child in need plan, a child protection plan or in care.</summary>
/// <remarks>Source: ssd_cin_visits, ssd_cp_visits, ssd_cla_visits.</remarks>
public sealed record Visit
{
    /// <summary>Under which plan.</summary>
    public required VisitKind Kind { get; init; }

    /// <summary>Source key, unique within the kind.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Plan, or period of care.</summary>
    public string? PlanId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly VisitedOn { get; init; }

    /// <summary>Whether the child was seen; unknown counts as seen.</summary>
    public bool? Seen { get; init; }

    /// <summary>Whether the child was seen alone.</summary>
    public bool? SeenAlone { get; init; }

    /// <summary>Whether the child's bedroom was seen.</summary>
    public bool? BedroomSeen { get; init; }
}
