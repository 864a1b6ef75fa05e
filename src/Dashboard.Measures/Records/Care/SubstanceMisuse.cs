namespace Dashboard.Measures.Records;

/// <summary>A substance misuse problem of a looked after child.</summary>
/// <remarks>Source: ssd_cla_substance_misuse.</remarks>
public sealed record SubstanceMisuse
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly FoundOn { get; init; }

    /// <summary>Substance code.</summary>
    public string? Substance { get; init; }

    /// <summary>Whether an intervention was received.</summary>
    public bool? InterventionReceived { get; init; }
}
