namespace Dashboard.Data.Reporting;

/// <summary>An evaluation that belongs to a publication.</summary>
public sealed record PublicationEvaluation
{
    /// <summary>Publication.</summary>
    public required int PublicationId { get; init; }

    /// <summary>Measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>Evaluation, frozen.</summary>
    public required int EvaluationId { get; init; }
}
