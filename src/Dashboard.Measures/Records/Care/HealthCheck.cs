namespace Dashboard.Measures.Records;

/// <summary>A health assessment or dental check.</summary>
/// <remarks>Source: ssd_cla_health.</remarks>
public sealed record HealthCheck
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Kind as given, normalised to health or dental.</summary>
    public string? Kind { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>planned, refused, cancelled or completed.</summary>
    public string? Status { get; init; }
}
