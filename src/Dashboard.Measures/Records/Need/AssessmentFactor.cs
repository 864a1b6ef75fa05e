namespace Dashboard.Measures.Records;

/// <summary>One factor found at the end of an assessment (1A … 24A).</summary>
/// <remarks>Source: ssd_assessment_factors.</remarks>
public sealed record AssessmentFactor
{
    /// <summary>Assessment.</summary>
    public required string AssessmentId { get; init; }

    /// <summary>Factor code.</summary>
    public required string Code { get; init; }
}
