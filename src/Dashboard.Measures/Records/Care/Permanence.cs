namespace Dashboard.Measures.Records;

/// <summary>The way of a child to adoption or another permanent home.</summary>
/// <remarks>Source: ssd_permanence.</remarks>
public sealed record Permanence
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Period of care.</summary>
    public string? PeriodId { get; init; }

    /// <summary>Decision that the child should be placed for adoption.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Placement order.</summary>
    public DateOnly? PlacementOrderOn { get; init; }

    /// <summary>Matched with adopters.</summary>
    public DateOnly? MatchedOn { get; init; }

    /// <summary>Placed for adoption.</summary>
    public DateOnly? PlacedOn { get; init; }

    /// <summary>Placed in fostering for adoption or concurrent planning.</summary>
    public DateOnly? FosterToAdoptPlacedOn { get; init; }

    /// <summary>Whether adopted by the foster carer.</summary>
    public bool? AdoptedByCarer { get; init; }

    /// <summary>Decision reversed.</summary>
    public DateOnly? ReversedOn { get; init; }

    /// <summary>RD1 … RD4.</summary>
    public string? ReversedReason { get; init; }

    /// <summary>Permanence order.</summary>
    public DateOnly? OrderOn { get; init; }

    /// <summary>Type of the order.</summary>
    public string? OrderType { get; init; }

    /// <summary>Whether part of a sibling group.</summary>
    public bool? SiblingGroup { get; init; }

    /// <summary>Siblings placed together.</summary>
    public int? SiblingsTogether { get; init; }

    /// <summary>Siblings placed apart.</summary>
    public int? SiblingsApart { get; init; }

    /// <summary>Number of adopters.</summary>
    public int? Adopters { get; init; }

    /// <summary>Adoption worker.</summary>
    public string? WorkerId { get; init; }
}
