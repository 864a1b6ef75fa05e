using Dashboard.Measures.Standards;

namespace Dashboard.Data.Queries;

/// <summary>Which lines of a worklist are asked for, and which page of them.</summary>
public sealed record WorklistRequest
{
    /// <summary>Largest page that is served.</summary>
    public const int MaxPageSize = 500;

    public required string UnitId { get; init; }

    /// <summary>One worker only.</summary>
    public string? WorkerId { get; init; }

    /// <summary>What the unit holds itself, without the teams below it; for the authority, what no team holds.</summary>
    public bool Own { get; init; }

    public WorklistWindow Window { get; init; }

    public RuleTopic? Topic { get; init; }

    /// <summary>One rule only.</summary>
    public RuleKind? Rule { get; init; }

    /// <summary>Page, counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Lines to a page.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>Whether a rule is asked for.</summary>
    internal bool Asks(RuleKind kind) => (Topic is null || kind.Topic == Topic) && (Rule is null || kind == Rule);
}
