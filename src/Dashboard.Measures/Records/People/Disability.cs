namespace Dashboard.Measures.Records;

/// <summary>One disability code of a child; code NONE says that the child has none.</summary>
/// <remarks>Source: ssd_disability.</remarks>
public sealed record Disability
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Disability code.</summary>
    public required string Code { get; init; }
}
