using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Annotations;

/// <summary>A note to be written.</summary>
public sealed record AnnotationDraft
{
    /// <summary>Measure; null for all.</summary>
    public string? MeasureId { get; init; }

    /// <summary>Month.</summary>
    public required Month Month { get; init; }

    /// <summary>Unit; null for all.</summary>
    public string? UnitId { get; init; }

    /// <summary>One of <see cref="Measures.Codes.AnnotationReasons"/>.</summary>
    public required string ReasonCode { get; init; }

    /// <summary>Plain text, up to 500 characters. Names no child.</summary>
    public required string Text { get; init; }
}
