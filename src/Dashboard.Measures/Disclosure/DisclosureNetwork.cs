namespace Dashboard.Measures.Disclosure;

/// <summary>Cells that are each in two sums at most: then whether a count can be another one is a question of ways from sum to sum, and the cheapest way says what to hide for it.</summary>
/// <remarks>One more in a cell upsets its two sums; another cell of such a sum gives way and upsets its own other sum; and so on, until the way is closed. Where
/// nothing is hidden on the way that was not hidden before, the count was safe. If there is no such way, the count is certain: what two sets of counts differ in
/// is made of such ways.</remarks>
internal sealed class DisclosureNetwork
{
    // Cells of one sum only lead outside, where nothing has to add up.
    private const int Outside = 0;
    private const long Headline = 1_000_000_000;
    private const long Cut = 1_000;
    private const int Steepness = 4;

    // Where no way suits the other tables, at least this one must not give the count away; and the others hide more.
    private const int Unlinked = -1;

    private readonly IReadOnlyList<DisclosureCell> _cells;
    private readonly long[] _costs;
    private readonly List<(int Cell, int Factor)>[] _sums;
    private readonly List<(int Sum, int Factor)>[] _ends;
    private readonly long[] _totals;
    private readonly IReadOnlyList<int> _choices;

    private DisclosureNetwork(IReadOnlyList<DisclosureCell> cells, IReadOnlyList<int> choices, List<(int Cell, int Factor)>[] sums, List<(int Sum, int Factor)>[] ends)
    {
        (_cells, _choices, _sums, _ends) = (cells, choices, sums, ends);
        _totals = [.. cells.Select(cell => cell.Counts.Sum())];
        var lightest = cells.Min(cell => cell.Weight);
        _costs = [.. cells.Select((cell, place) => (cell.IsHeadline ? Headline : 0)
            + (Cut * (long)Math.Pow(Steepness, cell.Weight - lightest))
            + Math.Clamp(_totals[place], 1, Cut - 1))];
    }

    /// <summary>The network of a table; null where a cell is in more than two sums.</summary>
    public static DisclosureNetwork? Of(IReadOnlyList<DisclosureCell> cells, IEnumerable<DisclosureRelation> relations, IReadOnlyList<int> choices)
    {
        var sums = new List<List<(int Cell, int Factor)>> { new() };
        var ends = cells.Select(_ => new List<(int Sum, int Factor)>(2)).ToArray();
        foreach (var relation in relations.Where(relation => !relation.IsImplied && !relation.IsAside))
        {
            foreach (var cell in relation.Cells)
            {
                ends[cell].Add((sums.Count, cell == relation.Total ? -1 : 1));
            }

            sums.Add([.. relation.Cells.Select(cell => (cell, cell == relation.Total ? -1 : 1))]);
        }

        if (Array.Exists(ends, of => of.Count > 2))
        {
            return null;
        }

        foreach (var (cell, of) in ends.Index().Where(entry => entry.Item.Count == 1))
        {
            of.Add((Outside, 1));
            sums[Outside].Add((cell, 1));
        }

        return new DisclosureNetwork(cells, choices, [.. sums], ends);
    }

    /// <summary>The cheapest way for a count to be another one; null when there is none.</summary>
    /// <param name="cell">Cell.</param>
    /// <param name="part">Which of its counts.</param>
    /// <param name="hidden">What is hidden already, and costs nothing.</param>
    /// <param name="fixedCells">Cells that must stay as they are.</param>
    public DisclosureMove? Cheapest(int cell, int part, IReadOnlyList<bool> hidden, IReadOnlyCollection<int> fixedCells)
    {
        DisclosureMove? best = null;
        foreach (var choice in _choices.Append(Unlinked))
        {
            if (choice == Unlinked && best is not null)
            {
                break;
            }

            foreach (var (sumsStay, change) in (ReadOnlySpan<(bool, int)>)[(false, 1), (false, -1), (true, 1), (true, -1)])
            {
                var search = new Search(this, part, (sumsStay, choice), hidden, fixedCells);
                best = search.Run(cell, change, best?.Cost ?? long.MaxValue) ?? best;
                if (best?.Cost == 0)
                {
                    return best;
                }
            }
        }

        return best;
    }

    private bool MayChange(int place, int part, int change, (bool SumsStay, int Choice) way)
    {
        var sumsStay = way.SumsStay;
        var cell = _cells[place];
        var count = cell.Counts[part];
        if (cell.IsZero || (sumsStay && cell.Counts.Count != 2) || (way.Choice != Unlinked && cell.MayChange?.Invoke(part, change, sumsStay, way.Choice) == false))
        {
            return false;
        }

        if (cell.IsRemainder)
        {
            return KeepsSign(count, change) && (!sumsStay || KeepsSign(cell.Counts[1 - part], -change));
        }

        // Zero would be shown.
        return sumsStay ? count + change >= 0 && count + change <= _totals[place]
            : !cell.SumIsKnown && count + change >= 0 && _totals[place] + change > 0;
    }

    private static bool KeepsSign(long count, int change) => count < 0 ? count + change <= 0 : count + change >= 0;

    /// <summary>One search, by cost.</summary>
    private sealed class Search(DisclosureNetwork network, int part, (bool SumsStay, int Choice) way, IReadOnlyList<bool> hidden, IReadOnlyCollection<int> fixedCells)
    {
        private readonly long[] _reached = [.. Enumerable.Repeat(long.MaxValue, network._sums.Length * 2)];
        private readonly (int State, int Cell)[] _from = new (int State, int Cell)[network._sums.Length * 2];
        private readonly PriorityQueue<int, long> _open = new();

        public DisclosureMove? Run(int cell, int change, long below)
        {
            var ends = network._ends[cell];
            if (!network.MayChange(cell, part, change, way))
            {
                return null;
            }

            if (ends.Count == 0)
            {
                return new DisclosureMove([cell], 0, way.SumsStay, way.Choice != Unlinked);
            }

            var (start, goal) = (State(ends[0], change), State(ends[1], -change));
            _reached[start] = 0;
            _open.Enqueue(start, 0);
            while (_open.TryDequeue(out var state, out var cost) && cost < below)
            {
                if (state == goal)
                {
                    return Back(cell, start, goal, cost);
                }

                if (cost == _reached[state])
                {
                    Spread(state, cost, cell);
                }
            }

            return null;
        }

        private void Spread(int state, long cost, int first)
        {
            var (sum, excess) = (state / 2, (state % 2 * 2) - 1);
            foreach (var (cell, factor) in network._sums[sum])
            {
                if (cell == first || fixedCells.Contains(cell))
                {
                    continue;
                }

                Try(cell, sum, -excess * factor, state, cost);
                if (sum == Outside)
                {
                    Try(cell, sum, excess * factor, state, cost);
                }
            }
        }

        private void Try(int cell, int from, int change, int state, long cost)
        {
            if (!network.MayChange(cell, part, change, way))
            {
                return;
            }

            var ends = network._ends[cell];
            var next = State(ends[0].Sum == from ? ends[1] : ends[0], change);
            var whole = cost + (hidden[cell] ? 0 : network._costs[cell]);
            if (whole < _reached[next])
            {
                (_reached[next], _from[next]) = (whole, (state, cell));
                _open.Enqueue(next, whole);
            }
        }

        private DisclosureMove? Back(int cell, int start, int goal, long cost)
        {
            var cells = new List<int> { cell };
            for (var state = goal; state != start; state = _from[state].State)
            {
                cells.Add(_from[state].Cell);
            }

            // A cell that gave way twice may be below what it can be.
            return cells.Distinct().Count() == cells.Count ? new DisclosureMove(cells, cost, way.SumsStay, way.Choice != Unlinked) : null;
        }

        private static int State((int Sum, int Factor) end, int change) => end.Sum == Outside ? 1 : (end.Sum * 2) + (change * end.Factor > 0 ? 1 : 0);
    }
}
