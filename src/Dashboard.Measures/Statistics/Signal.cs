namespace Dashboard.Measures.Statistics;

/// <summary>Why a point of a series is more than its usual variation. The earlier of two that hold is given.</summary>
public enum Signal
{
    None,

    /// <summary>Above the upper limit.</summary>
    AboveLimits,

    /// <summary>Below the lower limit.</summary>
    BelowLimits,

    /// <summary>One of two within three points in the upper outer third between mean and limit.</summary>
    NearUpperLimit,

    /// <summary>One of two within three points in the lower outer third between mean and limit.</summary>
    NearLowerLimit,

    /// <summary>Part of a run of points all above the mean.</summary>
    RunAbove,

    /// <summary>Part of a run of points all below the mean.</summary>
    RunBelow,

    /// <summary>Part of a row of points each higher than the one before.</summary>
    Rising,

    /// <summary>Part of a row of points each lower than the one before.</summary>
    Falling,
}
