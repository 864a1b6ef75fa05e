namespace Dashboard.Measures.Records;

/// <summary>A direct observation of practice.</summary>
/// <remarks>Source: template observation.</remarks>
public sealed record Observation
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Worker.</summary>
    public required string WorkerId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly ObservedOn { get; init; }

    /// <summary>Observer.</summary>
    public string? ObserverId { get; init; }

    /// <summary>0 to 10.</summary>
    public int? Rating { get; init; }
}
