using Dashboard.Measures.Records;

namespace Dashboard.Data.Reporting;

/// <summary>The organisation as it stood when a month was issued.</summary>
public sealed record PublicationUnit
{
    /// <summary>Publication.</summary>
    public required int PublicationId { get; init; }

    /// <summary>Unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Unit above.</summary>
    public string? ParentId { get; init; }

    /// <summary>Level.</summary>
    public required OrgUnitKind Kind { get; init; }
}
