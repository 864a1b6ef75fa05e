namespace Dashboard.Measures.Records;

/// <summary>An earlier permanence order of a child who came into care again.</summary>
/// <remarks>Source: ssd_cla_previous_permanence.</remarks>
public sealed record PreviousPermanence
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Adoption, special guardianship or other.</summary>
    public string? Option { get; init; }

    /// <summary>Authority that made it.</summary>
    public string? Authority { get; init; }
}
