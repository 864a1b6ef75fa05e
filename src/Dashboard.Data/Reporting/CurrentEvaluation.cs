using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reporting;

/// <summary>The evaluation of a measure and month that is in force for live figures.</summary>
public sealed record CurrentEvaluation
{
    /// <summary>Measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>Month.</summary>
    public required Month Month { get; init; }

    /// <summary>Evaluation in force.</summary>
    public required int EvaluationId { get; init; }
}
