namespace Dashboard.Measures.Statistics;

/// <summary>What can be said of a group beside the reference group.</summary>
public enum RelativeRateState
{
    /// <summary>The index and its interval.</summary>
    Known,

    /// <summary>The index is nought, since the group has no events; the log method gives no interval for it.</summary>
    NoEvents,

    /// <summary>The index has no interval: every case of both groups is counted.</summary>
    NoVariation,

    /// <summary>No index: the reference group has no events to divide by.</summary>
    NoReferenceEvents,

    /// <summary>No index: one of the groups has no base.</summary>
    NoBase,
}
