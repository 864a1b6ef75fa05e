namespace Dashboard.Measures.Standards;

/// <summary>What a timescale rule is about: the same for every profile that sets it.</summary>
/// <remarks>Ids are fixed: people link to them, and profiles name them.</remarks>
public sealed record RuleKind
{
    /// <summary>Fixed id.</summary>
    public required string Id { get; init; }

    /// <summary>Title, sentence case.</summary>
    public required string Title { get; init; }

    /// <summary>What starts the clock and what stops it, in words.</summary>
    public required string Clock { get; init; }

    /// <summary>Group it is shown under.</summary>
    public required RuleTopic Topic { get; init; }

    /// <summary>Whom it falls on.</summary>
    public RuleSubject Subject { get; init; }

    /// <summary>How it is kept.</summary>
    public RuleShape Shape { get; init; }

    /// <summary>What it means when it is not kept.</summary>
    public required Consequence Consequence { get; init; }

    /// <summary>Where the clock may start, the first unless a profile says otherwise: code and words. Empty where there is no choice.</summary>
    public IReadOnlyList<(string Code, string Words)> Starts { get; init; } = [];

    /// <summary>Fields it cannot do without, as table.column of the import contract.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The date that no source supplies yet; null where the rule is watched.</summary>
    public string? Lacks { get; init; }

    /// <summary>Catalogue measure that answers the same question; null where the rule has a measure of its own.</summary>
    public string? MeasuredBy { get; init; }

    public override string ToString() => Id;
}
