namespace Dashboard.Measures.Statistics;

/// <summary>Why a point of a series is more than its usual variation.</summary>
public enum Signal
{
    None,

    /// <summary>Above the upper limit.</summary>
    AboveLimits,

    /// <summary>Below the lower limit.</summary>
    BelowLimits,

    /// <summary>Part of a run of points all above the mean.</summary>
    RunAbove,

    /// <summary>Part of a run of points all below the mean.</summary>
    RunBelow,
}
