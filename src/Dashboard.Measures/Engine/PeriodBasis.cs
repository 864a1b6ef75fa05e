namespace Dashboard.Measures.Engine;

/// <summary>What a month means for a measure.</summary>
public enum PeriodBasis
{
    /// <summary>What is open on the last day of the month ("stock").</summary>
    AtMonthEnd,

    /// <summary>Events dated in the month ("flow").</summary>
    InMonth,

    /// <summary>Events dated in the twelve months that end with the month.</summary>
    TwelveMonths,
}
