using Dashboard.Measures.Disclosure;

namespace Dashboard.Measures.Statistics;

/// <summary>An XmR chart: the mean of a series, the limits of its usual variation, and the points that stand out.</summary>
/// <remarks>
/// Limits are the mean plus and minus 2.66 mean moving ranges (Wheeler, individuals and moving range). Four rules make a point stand out, see
/// <see cref="SignalRules"/>. Series of fewer than <see cref="FewestPoints"/> points have no limits and no signals.
/// </remarks>
public sealed class ProcessLimits
{
    /// <summary>Fewest known points for which limits are drawn.</summary>
    public const int FewestPoints = 12;

    /// <summary>Points in a row on one side of the mean that make a run.</summary>
    public const int RunLength = 8;

    /// <summary>Points in a row, each higher (or each lower) than the one before, that make a trend.</summary>
    public const int TrendLength = 6;

    /// <summary>Percentages of fewer cases than this swing too much for their points to stand out.</summary>
    public const int FewestCases = DisclosureRules.Few;

    private const double MovingRangeFactor = 2.66;

    private ProcessLimits(double? mean, double? lower, double? upper, IReadOnlyList<Signal> signals)
    {
        Mean = mean;
        Lower = lower;
        Upper = upper;
        Signals = signals;
    }

    /// <summary>Mean; null without limits.</summary>
    public double? Mean { get; }

    /// <summary>Lower limit, not below the least possible value; null without limits.</summary>
    public double? Lower { get; }

    /// <summary>Upper limit, not above the greatest possible value; null without limits.</summary>
    public double? Upper { get; }

    /// <summary>One signal per point of the series.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>Works out the limits of a series. Unknown points are left out and break no run.</summary>
    /// <param name="series">Points in order; null where not known.</param>
    /// <param name="least">Least possible value.</param>
    /// <param name="greatest">Greatest possible value; null when there is none.</param>
    /// <param name="isQuiet">Whether the point at a place never stands out, as it is a percentage of few cases.</param>
    public static ProcessLimits Of(IReadOnlyList<double?> series, double least = 0, double? greatest = null, Func<int, bool>? isQuiet = null)
    {
        var known = series.Index().Where(point => point.Item is not null).Select(point => (Place: point.Index, Value: point.Item!.Value)).ToList();
        var signals = new Signal[series.Count];
        if (known.Count < FewestPoints)
        {
            return new ProcessLimits(null, null, null, signals);
        }

        var mean = known.Average(point => point.Value);
        var width = MovingRangeFactor * known.Zip(known.Skip(1), (before, after) => Math.Abs(after.Value - before.Value)).Average();
        new SignalRules(known, mean, width).Mark(signals);
        foreach (var (place, _) in known.Where(point => isQuiet?.Invoke(point.Place) == true))
        {
            signals[place] = Signal.None;
        }

        return new ProcessLimits(mean, Math.Max(least, mean - width), Math.Min(greatest ?? double.PositiveInfinity, mean + width), signals);
    }
}
