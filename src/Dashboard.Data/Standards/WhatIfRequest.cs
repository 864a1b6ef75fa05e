using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Standards;

/// <summary>A question of the kind: what if this rule were another?</summary>
public sealed record WhatIfRequest
{
    /// <summary>Rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Last month looked at.</summary>
    public required Month Month { get; init; }

    /// <summary>Months up to and including it.</summary>
    public int Months { get; init; } = 1;

    /// <summary>Unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>Profile whose rule would hold; null to take the one in force.</summary>
    public string? Profile { get; init; }

    /// <summary>Reading that would hold, where the rule has several; null for the usual one.</summary>
    public string? Reading { get; init; }

    /// <summary>Limit that would hold for everybody, for instance "20 wd"; null for that of the profile.</summary>
    public string? Limit { get; init; }
}
