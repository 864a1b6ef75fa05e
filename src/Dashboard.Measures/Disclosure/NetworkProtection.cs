namespace Dashboard.Measures.Disclosure;

/// <summary>Hides, for each count that must not be worked out, the cheapest cells that leave it open.</summary>
/// <param name="rules">Rules in force.</param>
/// <param name="cells">Cells.</param>
/// <param name="network">How they add up.</param>
/// <param name="hidden">Whether each is hidden; is added to.</param>
internal sealed class NetworkProtection(DisclosureRules rules, IReadOnlyList<DisclosureCell> cells, DisclosureNetwork network, bool[] hidden)
{
    private readonly HashSet<(int Cell, int Part)> _safe = [];

    /// <summary>Cells whose only ways do not suit other tables, and these ways.</summary>
    public List<(int Cell, IReadOnlyList<int> Way)> Conflicts { get; } = [];

    /// <summary>Protects every withheld cell, and the sums that are shown nowhere.</summary>
    public void Protect(IEnumerable<DisclosureRelation> relations)
    {
        var asides = relations.Where(relation => relation.IsAside).ToList();
        var totals = asides.Select(relation => relation.Total).ToHashSet();
        foreach (var cell in Enumerable.Range(0, cells.Count).Where(cell => cells[cell].IsWithheld && !totals.Contains(cell)))
        {
            foreach (var part in Protected(cell).Where(part => !_safe.Contains((cell, part))))
            {
                Hide(cell, network.Cheapest(cell, part, hidden, []), part);
            }
        }

        foreach (var aside in asides)
        {
            foreach (var part in Protected(aside.Total))
            {
                // One of the hidden cells changes, and the others do not: then the sum does.
                Hide(aside.Total, aside.Parts.Where(cell => hidden[cell])
                    .Select(cell => network.Cheapest(cell, part, hidden, [.. aside.Parts.Where(other => other != cell)]))
                    .OfType<DisclosureMove>()
                    .OrderByDescending(move => move.Suits)
                    .ThenBy(move => move.Cost)
                    .FirstOrDefault(), part);
            }
        }
    }

    private IEnumerable<int> Protected(int cell) => Enumerable.Range(0, cells[cell].Counts.Count).Where(part => cells[cell].IsProtected(rules, part));

    private void Hide(int protectedCell, DisclosureMove? move, int part)
    {
        if (move is not { Suits: true })
        {
            Conflicts.Add((protectedCell, move?.Cells ?? []));
        }

        foreach (var cell in move?.Cells ?? [])
        {
            hidden[cell] = true;
            _safe.Add((cell, part));
            if (move!.SumsStay)
            {
                _safe.Add((cell, 1 - part));
            }
        }
    }
}
