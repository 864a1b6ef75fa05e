namespace Dashboard.Measures.Records;

/// <summary>Where a looked after child lives.</summary>
/// <remarks>Source: ssd_cla_placement.</remarks>
public sealed record Placement
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Period of care.</summary>
    public string? PeriodId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Placement type (U1 … Z1).</summary>
    public string? Type { get; init; }

    /// <summary>PR0 … PR5.</summary>
    public string? Provider { get; init; }

    /// <summary>Ofsted number of the setting.</summary>
    public string? Urn { get; init; }

    /// <summary>Miles from home.</summary>
    public double? DistanceMiles { get; init; }

    /// <summary>Postcode of the placement.</summary>
    public string? Postcode { get; init; }

    /// <summary>Why it ended.</summary>
    public string? ChangeReason { get; init; }
}
