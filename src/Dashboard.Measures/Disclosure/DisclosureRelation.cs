namespace Dashboard.Measures.Disclosure;

/// <summary>A cell that is the sum of others, as everybody knows: a service and its teams, a quarter and its months, a whole and its split.</summary>
/// <param name="Total">Place of the sum among the cells.</param>
/// <param name="Parts">Places of what it is the sum of.</param>
public sealed record DisclosureRelation(int Total, IReadOnlyList<int> Parts)
{
    internal IEnumerable<int> Cells => Parts.Prepend(Total);
}
