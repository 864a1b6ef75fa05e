namespace Dashboard.Data.Reporting;

/// <summary>The figure of one evaluation for one worker within one team.</summary>
public sealed record WorkerValue
{
    /// <summary>Evaluation.</summary>
    public required int EvaluationId { get; init; }

    /// <summary>Team.</summary>
    public required string TeamId { get; init; }

    /// <summary>Worker.</summary>
    public required string WorkerId { get; init; }

    /// <summary>Cases counted, or the sum of amounts of a mean.</summary>
    public double? Numerator { get; init; }

    /// <summary>Cases or weights; null for a count.</summary>
    public double? Denominator { get; init; }

    /// <summary>The figure.</summary>
    public double? Value { get; init; }

    /// <summary>Distinct cases.</summary>
    public required int Cases { get; init; }
}
