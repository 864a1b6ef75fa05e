namespace Dashboard.Measures.Records;

/// <summary>Anything received by the front door.</summary>
/// <remarks>Source: ssd_contacts.</remarks>
public sealed record Contact
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Date received.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Source code (1A … 10).</summary>
    public string? Source { get; init; }

    /// <summary>Outcomes recorded; null when the source gives none.</summary>
    public ContactOutcomes? Outcomes { get; init; }
}
