using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Portal;

/// <summary>A note on a measure and month, shown on all its charts.</summary>
public sealed record Annotation
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Measure; null for all.</summary>
    public string? MeasureId { get; set; }

    /// <summary>Month.</summary>
    public required Month Month { get; set; }

    /// <summary>Unit; null for all.</summary>
    public string? UnitId { get; set; }

    /// <summary>One of <see cref="Measures.Codes.AnnotationReasons"/>.</summary>
    public required string ReasonCode { get; set; }

    /// <summary>Note.</summary>
    public required string Text { get; set; }

    /// <summary>Who wrote it.</summary>
    public required string Author { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime CreatedAt { get; set; }

    /// <summary>Who took it back; null while it stands.</summary>
    public string? WithdrawnBy { get; set; }

    /// <summary>When it was taken back, UTC; null while it stands.</summary>
    public DateTime? WithdrawnAt { get; set; }
}
