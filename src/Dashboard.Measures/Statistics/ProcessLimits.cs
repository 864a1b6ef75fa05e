namespace Dashboard.Measures.Statistics;

/// <summary>An XmR chart: the mean of a series, the limits of its usual variation, and the points that stand out.</summary>
/// <remarks>
/// Limits are the mean plus and minus 2.66 mean moving ranges (Wheeler); a run is seven points in a row on one side of the mean
/// (NHS England, Making Data Count). Series of fewer than <see cref="FewestPoints"/> points have no limits and no signals.
/// </remarks>
public sealed class ProcessLimits
{
    /// <summary>Fewest known points for which limits are drawn.</summary>
    public const int FewestPoints = 12;

    /// <summary>Points in a row on one side of the mean that make a run.</summary>
    public const int RunLength = 7;

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
    public static ProcessLimits Of(IReadOnlyList<double?> series, double least = 0, double? greatest = null)
    {
        var known = series.OfType<double>().ToList();
        var signals = new Signal[series.Count];
        if (known.Count < FewestPoints)
        {
            return new ProcessLimits(null, null, null, signals);
        }

        var mean = known.Average();
        var width = MovingRangeFactor * known.Zip(known.Skip(1), (before, after) => Math.Abs(after - before)).Average();
        var lower = Math.Max(least, mean - width);
        var upper = Math.Min(greatest ?? double.PositiveInfinity, mean + width);
        MarkRuns(series, mean, signals);
        for (var index = 0; index < series.Count; index++)
        {
            signals[index] = series[index] switch
            {
                { } value when value > mean + width => Signal.AboveLimits,
                { } value when value < mean - width => Signal.BelowLimits,
                _ => signals[index],
            };
        }

        return new ProcessLimits(mean, lower, upper, signals);
    }

    private static void MarkRuns(IReadOnlyList<double?> series, double mean, Signal[] signals)
    {
        var run = new List<int>();
        var side = 0;
        for (var index = 0; index < series.Count; index++)
        {
            if (series[index] is not { } value)
            {
                continue;
            }

            var now = Math.Sign(value - mean);
            if (now == 0 || now != side)
            {
                run.Clear();
            }

            side = now;
            run.Add(index);
            if (now != 0 && run.Count >= RunLength)
            {
                run.ForEach(point => signals[point] = now > 0 ? Signal.RunAbove : Signal.RunBelow);
            }
        }
    }
}
