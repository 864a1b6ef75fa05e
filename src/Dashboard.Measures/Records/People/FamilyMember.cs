namespace Dashboard.Measures.Records;

/// <summary>Membership of a family group, used to find sibling groups.</summary>
/// <remarks>Source: ssd_family.</remarks>
public sealed record FamilyMember
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Family.</summary>
    public required string FamilyId { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }
}
