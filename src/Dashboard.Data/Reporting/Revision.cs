namespace Dashboard.Data.Reporting;

/// <summary>A change of a published figure found by a later refresh. The publication itself stays as issued.</summary>
public sealed record Revision
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Publication.</summary>
    public required int PublicationId { get; init; }

    /// <summary>Measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>Unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>Evaluation before.</summary>
    public required int FromEvaluationId { get; init; }

    /// <summary>Evaluation after.</summary>
    public required int ToEvaluationId { get; init; }

    /// <summary>Before.</summary>
    public double? OldNumerator { get; init; }

    /// <summary>Before.</summary>
    public double? OldDenominator { get; init; }

    /// <summary>Before.</summary>
    public double? OldValue { get; init; }

    /// <summary>After.</summary>
    public double? NewNumerator { get; init; }

    /// <summary>After.</summary>
    public double? NewDenominator { get; init; }

    /// <summary>After.</summary>
    public double? NewValue { get; init; }

    /// <summary>late-recording, correction, late-recording-and-correction or definition-change.</summary>
    public required string Reason { get; init; }

    /// <summary>Cases that were not there.</summary>
    public required int CasesAdded { get; init; }

    /// <summary>Cases that are gone.</summary>
    public required int CasesRemoved { get; init; }

    /// <summary>Cases that changed.</summary>
    public required int CasesChanged { get; init; }

    /// <summary>When found, UTC.</summary>
    public required DateTime FoundAt { get; init; }
}
