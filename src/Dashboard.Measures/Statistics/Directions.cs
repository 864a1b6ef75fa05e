using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Statistics;

/// <summary>Reads the direction of a series from its last signal and the polarity of its measure.</summary>
public static class Directions
{
    public static Direction Of(Polarity polarity, ProcessLimits limits)
    {
        if (polarity == Polarity.None)
        {
            return Direction.NoDirection;
        }

        var last = limits.Signals.Count == 0 ? Signal.None : limits.Signals[^1];
        var up = last is Signal.AboveLimits or Signal.NearUpperLimit or Signal.RunAbove or Signal.Rising;
        return last == Signal.None ? Direction.NoClearChange
            : up == (polarity == Polarity.HigherIsBetter) ? Direction.Improving
            : Direction.Worsening;
    }
}
