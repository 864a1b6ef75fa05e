namespace Dashboard.Measures.Records;

/// <summary>A strengths and difficulties questionnaire (SDQ).</summary>
/// <remarks>Source: ssd_sdq_scores.</remarks>
public sealed record StrengthsScore
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly CompletedOn { get; init; }

    /// <summary>Total score 0 to 40.</summary>
    public int? Score { get; init; }

    /// <summary>Why there is none.</summary>
    public string? Reason { get; init; }
}
