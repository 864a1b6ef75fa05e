using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Exceptions;

/// <summary>A record said to be wrong, as it is shown.</summary>
public sealed record CorrectionRow
{
    public required int Id { get; init; }

    /// <summary>Month whose figures hold the record.</summary>
    public required Month Month { get; init; }

    /// <summary>Unit that asks.</summary>
    public required string UnitId { get; init; }

    public required string MeasureId { get; init; }

    /// <summary>Record; null where children were not asked for.</summary>
    public string? RecordId { get; init; }

    /// <summary>Child; null where children were not asked for, or the record is about none.</summary>
    public string? ChildId { get; init; }

    public int? ExceptionId { get; init; }

    /// <summary>What is wrong and what it should be.</summary>
    public required string Text { get; init; }

    /// <summary>Name of who asked.</summary>
    public required string AskedBy { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>One of <see cref="Measures.Codes.CorrectionOutcomes"/>; null while it is open.</summary>
    public string? Outcome { get; init; }

    /// <summary>Name of who closed it.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>When it was closed, UTC.</summary>
    public DateTime? ClosedAt { get; init; }
}
