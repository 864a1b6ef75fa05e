namespace Dashboard.Measures.Disclosure;

/// <summary>What everybody can work out about hidden cells that hang together: how they add up, solved exactly, and that they are whole numbers not below what a hidden cell may be.</summary>
internal sealed class HiddenSystem
{
    // Counting modulo a prime is exact for sums of cells: a wrong answer would need a factor of this very size.
    private const long Prime = 2_147_483_647;
    private const long LargestStep = 1_000;
    private const int MostPairs = 60;

    private readonly DisclosureRules _rules;
    private readonly IReadOnlyList<DisclosureCell> _cells;
    private readonly IReadOnlyList<int> _hidden;
    private readonly List<long[]> _moves;

    /// <summary>The system of some hidden cells.</summary>
    /// <param name="rules">Rules in force.</param>
    /// <param name="cells">All cells of the table.</param>
    /// <param name="hidden">Places of the hidden ones.</param>
    /// <param name="sums">Every sum in which they occur: the hidden cells in it and their factors.</param>
    public HiddenSystem(DisclosureRules rules, IReadOnlyList<DisclosureCell> cells, IReadOnlyList<int> hidden, IEnumerable<List<(int Cell, int Factor)>> sums)
    {
        (_rules, _cells, _hidden) = (rules, cells, hidden);
        var places = hidden.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        _moves = Moves(Reduced([.. sums.Select(sum => Row(sum, places))]));
    }

    /// <summary>The first cell with a count that cannot be another one than it is; null when there is none.</summary>
    public int? FirstExposed()
    {
        var parts = _cells[_hidden[0]].Counts.Count;
        for (var part = 0; part < parts; part++)
        {
            var safe = new bool[_hidden.Count];
            foreach (var move in _moves.Where(move => Fits(move, part)))
            {
                Mark(safe, move);
            }

            for (var place = 0; place < _hidden.Count; place++)
            {
                var cell = _cells[_hidden[place]];
                if (!safe[place] && cell.IsWithheld && cell.IsProtected(_rules, part) && !FitsTogether(place, part, safe))
                {
                    return _hidden[place];
                }
            }
        }

        return null;
    }

    private static void Mark(bool[] safe, long[] move)
    {
        for (var place = 0; place < move.Length; place++)
        {
            safe[place] |= move[place] != 0;
        }
    }

    /// <summary>Two moves at once, where each alone would go below what a cell may be.</summary>
    private bool FitsTogether(int place, int part, bool[] safe)
    {
        var through = _moves.Where(move => move[place] != 0).Take(MostPairs).ToList();
        foreach (var first in through)
        {
            foreach (var second in _moves.Take(MostPairs))
            {
                foreach (var factor in (ReadOnlySpan<int>)[1, -1])
                {
                    var both = first.Zip(second, (one, other) => one + (factor * other)).ToArray();
                    if (both[place] != 0 && Fits(both, part))
                    {
                        Mark(safe, both);
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool Fits(long[] move, int part) => FitsOneWay(move, part, 1) || FitsOneWay(move, part, -1);

    private bool FitsOneWay(long[] move, int part, int sign)
    {
        var moved = Enumerable.Range(0, move.Length).Where(place => move[place] != 0).ToList();
        var sumsStay = moved.Exists(place => _cells[_hidden[place]].SumIsKnown);
        return moved.TrueForAll(place =>
            Math.Abs(move[place]) <= LargestStep
            && MayBe(_cells[_hidden[place]], part, _cells[_hidden[place]].Counts[part] + (sign * move[place]), sumsStay));
    }

    /// <summary>Whether a hidden cell may have another count: zero would be shown, and what no part holds has the sign it has. Where sums stay, the other count gives way.</summary>
    private static bool MayBe(DisclosureCell cell, int part, long count, bool sumsStay)
    {
        if (cell.IsRemainder)
        {
            return cell.Counts[part] < 0 ? count <= 0 : count >= 0;
        }

        var sum = cell.Counts.Sum();
        return count >= 0 && (sumsStay ? count <= sum : count + sum - cell.Counts[part] > 0);
    }

    private static long[] Row(List<(int Cell, int Factor)> sum, Dictionary<int, int> places)
    {
        var row = new long[places.Count];
        foreach (var (cell, factor) in sum)
        {
            row[places[cell]] = (row[places[cell]] + factor + Prime) % Prime;
        }

        return row;
    }

    private static List<(int Pivot, long[] Row)> Reduced(List<long[]> rows)
    {
        var done = new List<(int Pivot, long[] Row)>();
        foreach (var row in rows)
        {
            foreach (var (place, known) in done)
            {
                Subtract(row, known, row[place]);
            }

            var pivot = Array.FindIndex(row, factor => factor != 0);
            if (pivot < 0)
            {
                continue;
            }

            var inverse = Inverse(row[pivot]);
            for (var place = 0; place < row.Length; place++)
            {
                row[place] = row[place] * inverse % Prime;
            }

            foreach (var (_, known) in done)
            {
                Subtract(known, row, known[pivot]);
            }

            done.Add((pivot, row));
        }

        return done;
    }

    /// <summary>Changes of the hidden cells that leave every shown one as it is: one for each cell that is free to choose.</summary>
    private List<long[]> Moves(List<(int Pivot, long[] Row)> rows)
    {
        var bound = rows.Select(row => row.Pivot).ToHashSet();
        return
        [
            .. Enumerable.Range(0, _hidden.Count).Where(place => !bound.Contains(place)).Select(free =>
            {
                var move = new long[_hidden.Count];
                move[free] = 1;
                foreach (var (pivot, row) in rows)
                {
                    move[pivot] = Signed((Prime - row[free]) % Prime);
                }

                return move;
            }),
        ];
    }

    private static long Signed(long factor) => factor > Prime / 2 ? factor - Prime : factor;

    private static void Subtract(long[] from, long[] row, long factor)
    {
        if (factor == 0)
        {
            return;
        }

        for (var place = 0; place < from.Length; place++)
        {
            if (row[place] != 0)
            {
                from[place] = (from[place] + ((Prime - factor) * row[place])) % Prime;
            }
        }
    }

    private static long Inverse(long factor)
    {
        var (result, power) = (1L, factor);
        for (var rest = Prime - 2; rest > 0; rest >>= 1)
        {
            result = (rest & 1) == 1 ? result * power % Prime : result;
            power = power * power % Prime;
        }

        return result;
    }
}
