namespace Dashboard.Measures.Records;

/// <summary>A conviction or final warning of a looked after child; the offence is not read.</summary>
/// <remarks>Source: ssd_cla_convictions.</remarks>
public sealed record Conviction
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly ConvictedOn { get; init; }
}
