namespace Dashboard.Measures.Records;

/// <summary>When a return interview was held.</summary>
/// <remarks>Source: template missing_interview.</remarks>
public sealed record MissingInterview
{
    /// <summary>Missing episode.</summary>
    public required string MissingId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly InterviewedOn { get; init; }
}
