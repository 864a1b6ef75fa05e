namespace Dashboard.Measures.Records;

/// <summary>A review conference of a child protection plan, or a review of a child in care.</summary>
/// <remarks>Source: ssd_cp_reviews, ssd_cla_reviews.</remarks>
public sealed record Review
{
    /// <summary>Under which plan.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>Source key, unique within the kind.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Plan, or period of care.</summary>
    public string? PlanId { get; init; }

    /// <summary>Date by which it should be held.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Date held.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>Whether cancelled.</summary>
    public bool? Cancelled { get; init; }

    /// <summary>Whether the plan continues.</summary>
    public bool? Continues { get; init; }

    /// <summary>Whether enough agencies were there.</summary>
    public bool? Quorate { get; init; }

    /// <summary>How the child took part (PN0 … PN7).</summary>
    public string? Participation { get; init; }
}
