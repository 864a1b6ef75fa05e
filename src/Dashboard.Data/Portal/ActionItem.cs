namespace Dashboard.Data.Portal;

/// <summary>An action agreed in a meeting, report or answer.</summary>
public sealed record ActionItem
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Where it was agreed.</summary>
    public required string Origin { get; set; }

    /// <summary>Unit.</summary>
    public string? UnitId { get; set; }

    /// <summary>Measure it should move.</summary>
    public string? MeasureId { get; set; }

    /// <summary>What is to be done.</summary>
    public required string Text { get; set; }

    /// <summary>Who.</summary>
    public required string Owner { get; set; }

    /// <summary>By when.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>Done.</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime CreatedAt { get; set; }

    /// <summary>Who wrote it down; null for those from before this was kept.</summary>
    public string? CreatedBy { get; set; }

    /// <summary>Who marked it done.</summary>
    public string? DoneBy { get; set; }

    /// <summary>Meeting that agreed it.</summary>
    public int? MeetingId { get; set; }

    /// <summary>Report that it stands in.</summary>
    public int? ReportId { get; set; }

    /// <summary>Exception that it answers.</summary>
    public int? ExceptionId { get; set; }
}
