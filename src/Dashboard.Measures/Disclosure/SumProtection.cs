namespace Dashboard.Measures.Disclosure;

/// <summary>Hides cells where some are in more than two sums: the next smallest of the sums of a count that elimination finds out, until it finds none.</summary>
/// <param name="rules">Rules in force.</param>
/// <param name="cells">Cells.</param>
/// <param name="relations">How they add up.</param>
/// <param name="hidden">Whether each is hidden; is added to.</param>
internal sealed class SumProtection(DisclosureRules rules, IReadOnlyList<DisclosureCell> cells, IReadOnlyList<DisclosureRelation> relations, bool[] hidden)
{
    private readonly List<int>[] _relationsOf = RelationsOf(cells.Count, relations);

    /// <summary>Hides until every withheld count can be another one.</summary>
    public void Protect()
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
            var some = relation.Cells.Where(cell => hidden[cell]).Take(2).ToList();
            if (some.Count == 1 && !cells[some[0]].IsClosed && (!cells[some[0]].IsRemainder || cells[some[0]].IsWithheld) && Best(relation) is { } cell)
            {
                Hide(cell, waiting);
            }
        }
    }

    private void Hide(int cell, Queue<int> waiting)
    {
        hidden[cell] = true;
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
        [.. relation.Parts.Where(cell => hidden[cell]).Select(cell => (cell, -1)), .. hidden[relation.Total] ? new[] { (relation.Total, 1) } : []];

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
        (cells[cell].IsHeadline, _relationsOf[cell].Count(number => !relations[number].Cells.Any(other => other != cell && hidden[other])), cells[cell].Weight, cells[cell].Counts.Sum(), cell);

    private bool IsShown(int cell) => !hidden[cell] && !cells[cell].IsZero;

    private IEnumerable<List<int>> Groups()
    {
        var seen = new bool[cells.Count];
        for (var first = 0; first < cells.Count; first++)
        {
            if (!hidden[first] || seen[first])
            {
                continue;
            }

            seen[first] = true;
            var group = new List<int> { first };
            for (var place = 0; place < group.Count; place++)
            {
                foreach (var cell in _relationsOf[group[place]].SelectMany(number => relations[number].Cells).Where(cell => hidden[cell] && !seen[cell]))
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
