namespace Dashboard.Measures.Records;

/// <summary>The score given to one statement.</summary>
/// <remarks>Source: template feedback_answer.</remarks>
public sealed record FeedbackAnswer
{
    /// <summary>Response.</summary>
    public required string FeedbackId { get; init; }

    /// <summary>Statement code (parent-1 … parent-9, child-helpful, …).</summary>
    public required string Statement { get; init; }

    /// <summary>0 to 10.</summary>
    public required int Score { get; init; }
}
