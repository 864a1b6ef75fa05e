namespace Dashboard.Measures.Statistics;

/// <summary>What a series says at its end.</summary>
public enum Direction
{
    /// <summary>The last point stands out on the better side.</summary>
    Improving,

    /// <summary>The last point stands out on the worse side.</summary>
    Worsening,

    /// <summary>Within usual variation, or too few points to say.</summary>
    NoClearChange,

    /// <summary>The measure has no better side.</summary>
    NoDirection,
}
