namespace Dashboard.Measures.Engine;

/// <summary>Place of a measure in the Outcomes Based Accountability matrix.</summary>
public enum Quadrant
{
    /// <summary>Effort and quantity.</summary>
    HowMuchDidWeDo,

    /// <summary>Effort and quality.</summary>
    HowWellDidWeDoIt,

    /// <summary>Effect and quantity.</summary>
    HowManyAreBetterOff,

    /// <summary>Effect and quality.</summary>
    WhatShareIsBetterOff,
}
