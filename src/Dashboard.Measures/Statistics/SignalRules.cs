namespace Dashboard.Measures.Statistics;

/// <summary>The four rules by which points of a series stand out: beyond a limit, two of three in the outer third, a run on one side of the mean, a row rising or falling.</summary>
/// <remarks>Unknown points are left out and break nothing.</remarks>
internal sealed class SignalRules(IReadOnlyList<(int Place, double Value)> known, double mean, double width)
{
    private const double OuterThird = 2.0 / 3;
    private const int NearWindow = 3;
    private const int NearPoints = 2;

    /// <summary>The first rule that each known point meets.</summary>
    public void Mark(Signal[] signals)
    {
        Row(signals, ProcessLimits.TrendLength, (before, now) => now > before, Signal.Rising);
        Row(signals, ProcessLimits.TrendLength, (before, now) => now < before, Signal.Falling);
        Row(signals, ProcessLimits.RunLength, (before, now) => before > mean && now > mean, Signal.RunAbove);
        Row(signals, ProcessLimits.RunLength, (before, now) => before < mean && now < mean, Signal.RunBelow);
        Near(signals, value => value > mean + (width * OuterThird), Signal.NearUpperLimit);
        Near(signals, value => value < mean - (width * OuterThird), Signal.NearLowerLimit);
        foreach (var (place, value) in known)
        {
            signals[place] = value > mean + width ? Signal.AboveLimits : value < mean - width ? Signal.BelowLimits : signals[place];
        }
    }

    private void Row(Signal[] signals, int length, Func<double, double, bool> goesOn, Signal signal)
    {
        var first = 0;
        for (var index = 0; index < known.Count; index++)
        {
            first = index > 0 && goesOn(known[index - 1].Value, known[index].Value) ? first : index;
            if (index - first + 1 >= length)
            {
                for (var member = first; member <= index; member++)
                {
                    signals[known[member].Place] = signal;
                }
            }
        }
    }

    private void Near(Signal[] signals, Func<double, bool> isNear, Signal signal)
    {
        for (var index = 0; index < known.Count; index++)
        {
            var near = known.Skip(index).Take(NearWindow).Where(point => isNear(point.Value)).ToList();
            if (near.Count >= NearPoints)
            {
                near.ForEach(point => signals[point.Place] = signal);
            }
        }
    }
}
