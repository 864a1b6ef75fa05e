using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>One clock under the rule as it holds and under another.</summary>
/// <param name="Now">As it holds; null where it is not counted.</param>
/// <param name="Then">Under the other; null where it is not counted.</param>
public sealed record WhatIfCase(MeasureCase? Now, MeasureCase? Then)
{
    /// <summary>Whether it is kept under one and not under the other, or counted under one only.</summary>
    public bool Differs => Now?.Counted != Then?.Counted;

    /// <summary>The case of whichever counts it.</summary>
    public MeasureCase Either => (Then ?? Now)!;
}
