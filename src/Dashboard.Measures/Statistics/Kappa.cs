namespace Dashboard.Measures.Statistics;

/// <summary>Cohen's kappa: how far two people who grade the same work agree beyond what chance alone would bring.</summary>
/// <remarks>
/// Kappa is (observed - expected) / (1 - expected), unweighted: a grade apart is as much a disagreement as three. 1 is full agreement, 0 what chance
/// brings, below 0 less than that. Source: Cohen, A coefficient of agreement for nominal scales, 1960.
/// </remarks>
public sealed record Kappa
{
    /// <summary>How to read it; there are no limits that everybody shares, so none are named.</summary>
    public const string Guide = "1 means that moderator and auditor always give the same grade, 0 that they agree as often as chance would bring, and less than 0 less often still. With few moderations the number swings.";

    private Kappa(int count, double? observed, double? expected)
    {
        Count = count;
        Observed = observed;
        Expected = expected;
    }

    /// <summary>Pairs of grades.</summary>
    public int Count { get; }

    /// <summary>Share of pairs with the same grade; null without any.</summary>
    public double? Observed { get; }

    /// <summary>Share that chance would bring, by how often each gives each grade; null without any.</summary>
    public double? Expected { get; }

    /// <summary>Kappa; null without pairs, and where both only ever give one and the same grade, so that chance explains everything.</summary>
    public double? Value => Expected < 1 ? (Observed - Expected) / (1 - Expected) : null;

    /// <summary>Kappa of pairs.</summary>
    /// <param name="pairs">Grade of the one, grade of the other, and how many such pairs there are. A pair may come more than once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of pairs is negative.</exception>
    public static Kappa Of(IEnumerable<(string First, string Second, int Count)> pairs)
    {
        var all = 0;
        var same = 0;
        var first = new Dictionary<string, int>();
        var second = new Dictionary<string, int>();
        foreach (var (one, other, count) in pairs)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(pairs));
            all += count;
            same += one == other ? count : 0;
            first[one] = first.GetValueOrDefault(one) + count;
            second[other] = second.GetValueOrDefault(other) + count;
        }

        return all == 0
            ? new Kappa(0, null, null)
            : new Kappa(all, (double)same / all, first.Sum(grade => (double)grade.Value * second.GetValueOrDefault(grade.Key)) / ((double)all * all));
    }
}
