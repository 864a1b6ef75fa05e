namespace Dashboard.Measures.Records;

/// <summary>Legal status of a looked after child (C1, C2, V2, …).</summary>
/// <remarks>Source: ssd_legal_status.</remarks>
public sealed record LegalStatus
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Code of the children looked after return.</summary>
    public string? Code { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }
}
