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
    private readonly List<int>[] _relationsOf = RelationsOf(cells.Count, relations);

    /// <summary>Choices of what other tables let go along, see <see cref="DisclosureCell.MayChange"/>.</summary>
    internal IReadOnlyList<int> Choices { get; init; } = [0];

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
            new NetworkProtection(rules, cells, network, _hidden).Protect(relations);
        }
        else
        {
            ProtectBySums();
        }
    }

    private void ProtectBySums()
    {
        var waiting = new Queue<int>(Enumerable.Range(0, relations.Count));
        var known = new HashSet<string>();
        while (true)
        {
            NeverOneAlone(waiting);
            var exposed = Exposed(known);
            if (exposed.Count == 0)
            {
                return;
            }

            var more = exposed.Select(Next).OfType<int>().Distinct().ToList();
            if (more.Count == 0)
            {
                return;
            }

            more.ForEach(cell => Hide(cell, waiting));
        }
    }

    /// <summary>Hides a second cell wherever one alone is hidden.</summary>
    private void NeverOneAlone(Queue<int> waiting)
    {
        while (waiting.TryDequeue(out var number))
        {
            var relation = relations[number];
            var hidden = relation.Cells.Where(cell => _hidden[cell]).Take(2).ToList();
            if (hidden.Count == 1 && !cells[hidden[0]].IsClosed && (!cells[hidden[0]].IsRemainder || cells[hidden[0]].IsWithheld) && Best(relation) is { } cell)
            {
                Hide(cell, waiting);
            }
        }
    }

    private void Hide(int cell, Queue<int> waiting)
    {
        _hidden[cell] = true;
        _relationsOf[cell].ForEach(waiting.Enqueue);
    }

    /// <summary>Withheld cells that can be worked out, one of each group of hidden cells that hang together.</summary>
    private List<int> Exposed(HashSet<string> known)
    {
        var exposed = new List<int>();
        foreach (var group in Groups().Where(group => group.Any(IsProtected)))
        {
            var name = string.Join(',', group);
            if (known.Contains(name))
            {
                continue;
            }

            var rows = group.SelectMany(cell => _relationsOf[cell]).Distinct().Select(number => relations[number]);
            if (new HiddenSystem(rules, cells, group, rows.Select(Coefficients)).FirstExposed() is { } cell)
            {
                exposed.Add(cell);
            }
            else
            {
                known.Add(name);
            }
        }

        return exposed;
    }

    private bool IsProtected(int cell) => cells[cell].IsWithheld;

    private List<(int Cell, int Factor)> Coefficients(DisclosureRelation relation) =>
        [.. relation.Parts.Where(cell => _hidden[cell]).Select(cell => (cell, -1)), .. _hidden[relation.Total] ? new[] { (relation.Total, 1) } : []];

    /// <summary>What to hide to protect a cell: from its own sums first, then from those of the cells it hangs together with.</summary>
    private int? Next(int exposed)
    {
        if (BestOf(_relationsOf[exposed]) is { } near)
        {
            return near;
        }

        var group = Groups().First(group => group.Contains(exposed));
        return BestOf(group.SelectMany(cell => _relationsOf[cell]).Distinct());
    }

    private int? BestOf(IEnumerable<int> numbers) =>
        numbers.Select(number => Best(relations[number])).OfType<int>().Select(cell => (int?)cell).MinBy(cell => Order(cell!.Value));

    // What would stand alone in another sum drags a third cell with it, and so on: such cells come last, wide cuts and the sum itself late.
    private int? Best(DisclosureRelation relation) =>
        relation.Cells.Where(IsShown).Select(cell => (int?)cell).MinBy(cell => Order(cell!.Value));

    private (bool IsWidest, int Alone, int Weight, long Cases, int Place) Order(int cell) =>
        (cells[cell].IsHeadline, _relationsOf[cell].Count(number => !relations[number].Cells.Any(other => other != cell && _hidden[other])), cells[cell].Weight, cells[cell].Counts.Sum(), cell);

    private bool IsShown(int cell) => !_hidden[cell] && !cells[cell].IsZero;

    private IEnumerable<List<int>> Groups()
    {
        var seen = new bool[cells.Count];
        for (var first = 0; first < cells.Count; first++)
        {
            if (!_hidden[first] || seen[first])
            {
                continue;
            }

            seen[first] = true;
            var group = new List<int> { first };
            for (var place = 0; place < group.Count; place++)
            {
                foreach (var cell in _relationsOf[group[place]].SelectMany(number => relations[number].Cells).Where(cell => _hidden[cell] && !seen[cell]))
                {
                    // One relation may name a cell that an earlier one has named.
                    if (!seen[cell])
                    {
                        seen[cell] = true;
                        group.Add(cell);
                    }
                }
            }

            group.Sort();
            yield return group;
        }
    }

    private static List<int>[] RelationsOf(int cells, IReadOnlyList<DisclosureRelation> relations)
    {
        var of = Enumerable.Range(0, cells).Select(_ => new List<int>()).ToArray();
        for (var number = 0; number < relations.Count; number++)
        {
            foreach (var cell in relations[number].Cells)
            {
                of[cell].Add(number);
            }
        }

        return of;
    }
}
