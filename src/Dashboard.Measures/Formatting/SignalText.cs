using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Formatting;

/// <summary>In plain words why a month stands out.</summary>
public static class SignalText
{
    /// <summary>Null when it does not.</summary>
    public static string? Of(Signal signal) => signal switch
    {
        Signal.AboveLimits => "above its usual range",
        Signal.BelowLimits => "below its usual range",
        Signal.NearUpperLimit => "near the top of its usual range in two of three months",
        Signal.NearLowerLimit => "near the bottom of its usual range in two of three months",
        Signal.RunAbove => $"in a run of {ProcessLimits.RunLength} or more months above its average",
        Signal.RunBelow => $"in a run of {ProcessLimits.RunLength} or more months below its average",
        Signal.Rising => $"in a row of {ProcessLimits.TrendLength} or more rising months",
        Signal.Falling => $"in a row of {ProcessLimits.TrendLength} or more falling months",
        _ => null,
    };
}
