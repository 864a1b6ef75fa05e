using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Exceptions;

/// <summary>A request to correct a record.</summary>
public sealed record CorrectionDraft
{
    /// <summary>Issued month whose figures hold the record.</summary>
    public required Month Month { get; init; }

    /// <summary>Unit that asks.</summary>
    public required string UnitId { get; init; }

    /// <summary>Measure in whose cases it was found.</summary>
    public required string MeasureId { get; init; }

    public required RecordCorrection Correction { get; init; }
}
