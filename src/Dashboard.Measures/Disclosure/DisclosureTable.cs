namespace Dashboard.Measures.Disclosure;

/// <summary>Cells that are published together, and how they add up. Decides which of them are hidden.</summary>
/// <remarks>
/// Cells are hidden until, for every count that is withheld, another set of whole numbers exists that gives every shown cell and another count there:
/// then neither adding and subtracting, nor that a hidden cell is not zero, tells the count (docs/disclosure.md). It ends at the latest when nothing but
/// zeros is shown.
/// </remarks>
/// <param name="rules">Rules in force.</param>
/// <param name="cells">Cells.</param>
/// <param name="relations">How they add up.</param>
public sealed class DisclosureTable(DisclosureRules rules, IReadOnlyList<DisclosureCell> cells, IReadOnlyList<DisclosureRelation> relations)
{
    private readonly bool[] _hidden = [.. cells.Select(cell => cell.IsHiddenFirst)];

    /// <summary>Choices of what other tables let go along, see <see cref="DisclosureCell.MayChange"/>.</summary>
    internal IReadOnlyList<int> Choices { get; init; } = [0];

    /// <summary>After hiding: cells that other tables may give away, and what would have to change with them.</summary>
    internal IReadOnlyList<(int Cell, IReadOnlyList<int> Way)> Conflicts { get; private set; } = [];

    /// <summary>Whether each cell is hidden; which for its own sake, and which to protect another, nobody can see.</summary>
    /// <param name="protect">Whether others are hidden to protect those that are withheld; without it the first step only is taken.</param>
    public IReadOnlyList<bool> Hidden(bool protect = true)
    {
        if (protect && cells.Any(cell => cell.IsWithheld && !cell.IsZero))
        {
            Protect();
        }

        return _hidden;
    }

    private void Protect()
    {
        if (DisclosureNetwork.Of(cells, relations, Choices) is { } network)
        {
            var protection = new NetworkProtection(rules, cells, network, _hidden);
            protection.Protect(relations);
            Conflicts = protection.Conflicts;
        }
        else
        {
            new SumProtection(rules, cells, relations, _hidden).Protect();
        }
    }
}
