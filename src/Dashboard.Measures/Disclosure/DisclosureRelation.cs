namespace Dashboard.Measures.Disclosure;

/// <summary>A cell that is the sum of others, as everybody knows: a service and its teams, a quarter and its months, a whole and its split.</summary>
/// <param name="Total">Place of the sum among the cells.</param>
/// <param name="Parts">Places of what it is the sum of.</param>
public sealed record DisclosureRelation(int Total, IReadOnlyList<int> Parts)
{
    /// <summary>Whether it follows from the others and tells nothing more.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether its total is shown nowhere and in no other sum, and only must not be worked out.</summary>
    public bool IsAside { get; init; }

    internal IEnumerable<int> Cells => Parts.Prepend(Total);
}
