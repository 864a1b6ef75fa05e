namespace Dashboard.Data.Portal;

/// <summary>A record that somebody says is wrong, with the correction asked for. The record itself is put right in the case management system.</summary>
public sealed record CorrectionRequest
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Publication whose figures hold the record.</summary>
    public required int PublicationId { get; set; }

    /// <summary>Unit that asks.</summary>
    public required string UnitId { get; set; }

    /// <summary>Measure in whose cases it was found.</summary>
    public required string MeasureId { get; set; }

    /// <summary>Record.</summary>
    public required string RecordId { get; set; }

    /// <summary>Child, where the record is about one.</summary>
    public string? ChildId { get; set; }

    /// <summary>Exception that it answers, where it does.</summary>
    public int? ExceptionId { get; set; }

    /// <summary>What is wrong and what it should be.</summary>
    public required string Text { get; set; }

    /// <summary>Who asked.</summary>
    public required string AskedBy { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime AskedAt { get; set; }

    /// <summary>corrected or left; null while it is open.</summary>
    public string? Outcome { get; set; }

    /// <summary>Who closed it.</summary>
    public string? ClosedBy { get; set; }

    /// <summary>When it was closed, UTC.</summary>
    public DateTime? ClosedAt { get; set; }
}
