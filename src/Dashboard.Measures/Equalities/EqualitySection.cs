namespace Dashboard.Measures.Equalities;

/// <summary>The questions under which comparisons of groups are read.</summary>
public enum EqualitySection
{
    /// <summary>From one stage of the journey to the next.</summary>
    NextStage,

    /// <summary>Practice with the family.</summary>
    Practice,

    /// <summary>What follows for the child.</summary>
    WhatFollows,
}
