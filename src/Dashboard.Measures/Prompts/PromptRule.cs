namespace Dashboard.Measures.Prompts;

/// <summary>A hypothesis to test, raised when figures lie together as its conditions say. It asks; it never concludes.</summary>
public sealed record PromptRule
{
    /// <summary>Fixed id.</summary>
    public required string Id { get; init; }

    /// <summary>Pages that show it.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>The question to test.</summary>
    public required string Question { get; init; }

    /// <summary>What in the figures raises it, in words.</summary>
    public required string Because { get; init; }

    /// <summary>All must hold.</summary>
    public required IReadOnlyList<PromptCondition> Conditions { get; init; }

    public required PromptAudit Audit { get; init; }

    /// <summary>Fewest cases behind each figure; below that a share swings by chance.</summary>
    public int LeastCases { get; init; } = 20;

    /// <summary>Measures that it rests on.</summary>
    public IReadOnlyList<string> Measures => [.. Conditions.SelectMany(condition => new[] { condition.Measure, condition.Per }).OfType<string>().Distinct()];
}
