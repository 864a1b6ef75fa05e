namespace Dashboard.Data.Queries;

/// <summary>A change of a published figure.</summary>
public sealed record RevisionRow
{
    public int PublicationId { get; init; }

    public string MeasureId { get; init; } = string.Empty;

    public string UnitId { get; init; } = string.Empty;

    public double? OldNumerator { get; init; }

    public double? OldDenominator { get; init; }

    public double? OldValue { get; init; }

    public double? NewNumerator { get; init; }

    public double? NewDenominator { get; init; }

    public double? NewValue { get; init; }

    /// <summary>late-recording, correction, late-recording-and-correction or definition-change.</summary>
    public string Reason { get; init; } = string.Empty;

    public int CasesAdded { get; init; }

    public int CasesRemoved { get; init; }

    public int CasesChanged { get; init; }

    public DateTime FoundAt { get; init; }
}
