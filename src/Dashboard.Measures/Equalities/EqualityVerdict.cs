namespace Dashboard.Measures.Equalities;

/// <summary>What can be said of a group beside the one it is compared with. Neither direction is good or bad by itself.</summary>
public enum EqualityVerdict
{
    /// <summary>The group that the others are compared with.</summary>
    Reference,

    /// <summary>The interval lies above 1.</summary>
    ClearlyHigher,

    /// <summary>The interval lies below 1.</summary>
    ClearlyLower,

    /// <summary>The interval holds 1, or both groups are counted whole.</summary>
    NoClearDifference,

    /// <summary>A count of either group is too small.</summary>
    TooFew,

    /// <summary>Which group the children belong to is not known.</summary>
    NotKnown,
}
