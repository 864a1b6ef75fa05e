namespace Dashboard.Measures.Prompts;

/// <summary>One comparison of a rule.</summary>
public sealed record PromptCondition
{
    /// <summary>Measure whose figure is compared.</summary>
    public required string Measure { get; init; }

    /// <summary>Measure that the count is divided by first; null for none.</summary>
    public string? Per { get; init; }

    public required PromptDirection Direction { get; init; }

    public required PromptBasis Than { get; init; }

    /// <summary>The fixed value, for <see cref="PromptBasis.Value"/>: a share from 0 to 1, or a number.</summary>
    public double Value { get; init; }

    /// <summary>How far beyond it the figure must lie: points of a share, or a part where relative.</summary>
    public required double By { get; init; }

    /// <summary>Whether the distance is a part of what is compared with.</summary>
    public bool Relative { get; init; }
}
