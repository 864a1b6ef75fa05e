namespace Dashboard.TestSupport.Disclosure;

/// <summary>Somebody who writes down every shown number as a sum of numbers that nobody shows, and solves: exactly, and by what whole numbers that are not below zero can be.</summary>
/// <remarks>Shares no code with the engine: fractions instead of remainders, intervals instead of other solutions.</remarks>
internal sealed class Attacker
{
    private const double Most = 1e9;
    private const int MostRounds = 500;

    private readonly Dictionary<string, int> _unknowns = [];
    private readonly List<(Dictionary<int, long> Sum, long Value)> _known = [];
    private readonly List<(Dictionary<int, long> Sum, long AtLeast)> _atLeast = [];
    private readonly HashSet<int> _signed = [];
    private readonly HashSet<string> _defined = [];
    private (double[] Low, double[] High)? _ends;
    private readonly Dictionary<int, (Dictionary<int, Rational> Row, Rational Value)> _solved = [];

    /// <summary>A sum whose value is shown.</summary>
    public void Learn(IEnumerable<string> sum, long value) => _known.Add((Of(sum), value));

    /// <summary>A sum of which is known that it is no less than something.</summary>
    public void LearnAtLeast(IEnumerable<string> sum, long value) => _atLeast.Add((Of(sum), value));

    /// <summary>An unknown that is the sum of others.</summary>
    public void Define(string whole, params IReadOnlyList<string> parts)
    {
        if (_defined.Add(string.Join('=', parts.Prepend(whole))))
        {
            var sum = Of(parts);
            sum[Number(whole)] = sum.GetValueOrDefault(Number(whole)) - 1;
            _known.Add((sum.Where(term => term.Value != 0).ToDictionary(), 0));
        }
    }

    /// <summary>A sum that will be asked about.</summary>
    public void Mention(IEnumerable<string> sum) => _ = Of(sum);

    /// <summary>An unknown that may be below zero.</summary>
    public void MayBeNegative(string unknown) => _signed.Add(Number(unknown));

    /// <summary>Puts everything learnt together.</summary>
    public void Solve()
    {
        foreach (var (sum, value) in _known.DistinctBy(known => string.Join(' ', known.Sum.OrderBy(term => term.Key))))
        {
            var (row, rest) = Reduce(sum, value);
            if (row.Count == 0)
            {
                continue;
            }

            var pivot = row.Keys.Min();
            var factor = row[pivot];
            _solved.Add(pivot, (row.ToDictionary(term => term.Key, term => term.Value / factor), rest / factor));
        }
    }

    /// <summary>The value of a sum when what is shown leaves no other; null when it can be several.</summary>
    public long? WorkOut(IEnumerable<string> sum)
    {
        var (row, rest) = Reduce(Of(sum), 0);
        return row.Count == 0 ? (long)(((Rational)0) - rest).Over : null;
    }

    /// <summary>The ends between which a sum must lie.</summary>
    public (double Low, double High) Between(IEnumerable<string> sum)
    {
        var (low, high) = _ends ??= Ends();
        var own = Of(sum).Keys;
        return (own.Sum(unknown => low[unknown]), own.Sum(unknown => high[unknown]));
    }

    private (double[] Low, double[] High) Ends()
    {
        var (low, high) = (Enumerable.Repeat(0d, _unknowns.Count).ToArray(), Enumerable.Repeat(Most, _unknowns.Count).ToArray());
        foreach (var unknown in _signed)
        {
            low[unknown] = -Most;
        }

        var again = true;
        for (var round = 0; again && round < MostRounds; round++)
        {
            again = false;
            foreach (var (terms, value) in _known)
            {
                again |= Narrow(terms, value, value, low, high);
            }

            foreach (var (terms, value) in _atLeast)
            {
                again |= Narrow(terms, value, Most, low, high);
            }
        }

        return (low, high);
    }

    private static bool Narrow(Dictionary<int, long> terms, double least, double most, double[] low, double[] high)
    {
        double Least(KeyValuePair<int, long> term) => term.Value > 0 ? low[term.Key] * term.Value : high[term.Key] * term.Value;
        double Greatest(KeyValuePair<int, long> term) => term.Value > 0 ? high[term.Key] * term.Value : low[term.Key] * term.Value;
        var (lows, highs, changed) = (terms.Sum(Least), terms.Sum(Greatest), false);
        foreach (var term in terms)
        {
            var (from, to) = (least - (highs - Greatest(term)), most - (lows - Least(term)));
            (from, to) = term.Value > 0 ? (from, to) : (-to, -from);
            if (from > low[term.Key] && from < Most / 2)
            {
                (low[term.Key], changed) = (from, true);
            }

            if (to < high[term.Key] && to > -Most / 2)
            {
                (high[term.Key], changed) = (to, true);
            }
        }

        return changed;
    }

    private (Dictionary<int, Rational> Row, Rational Value) Reduce(Dictionary<int, long> sum, Rational value)
    {
        var row = sum.ToDictionary(term => term.Key, term => (Rational)term.Value);
        while (row.Keys.Where(_solved.ContainsKey).Select(unknown => (int?)unknown).Min() is { } unknown)
        {
            var (factor, known) = (row[unknown], _solved[unknown]);
            foreach (var (term, own) in known.Row)
            {
                var rest = row.GetValueOrDefault(term, 0) - (factor * own);
                if (rest.IsZero)
                {
                    row.Remove(term);
                }
                else
                {
                    row[term] = rest;
                }
            }

            value -= factor * known.Value;
        }

        return (row, value);
    }

    private Dictionary<int, long> Of(IEnumerable<string> sum) => sum.GroupBy(Number).ToDictionary(group => group.Key, group => (long)group.Count());

    private int Number(string unknown)
    {
        if (!_unknowns.TryGetValue(unknown, out var number))
        {
            _unknowns.Add(unknown, number = _unknowns.Count);
        }

        return number;
    }
}
