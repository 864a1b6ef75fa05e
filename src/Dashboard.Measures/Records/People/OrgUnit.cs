namespace Dashboard.Measures.Records;

/// <summary>A node of the tree authority, service, team.</summary>
/// <remarks>Source: ssd_department.</remarks>
public sealed record OrgUnit
{
    /// <summary>Source id of the unit; "authority" for the root.</summary>
    public required string Id { get; init; }

    /// <summary>Name as given.</summary>
    public required string Name { get; init; }

    /// <summary>Unit above; null only for the authority.</summary>
    public string? ParentId { get; init; }

    /// <summary>Authority, service (has units below it) or team.</summary>
    public required OrgUnitKind Kind { get; init; }
}
