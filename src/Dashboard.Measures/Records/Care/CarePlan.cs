namespace Dashboard.Measures.Records;

/// <summary>A care plan of a looked after child with its permanence plan.</summary>
/// <remarks>Source: ssd_cla_care_plan.</remarks>
public sealed record CarePlan
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Permanence plan code; null when none is recorded.</summary>
    public string? Permanence { get; init; }
}
