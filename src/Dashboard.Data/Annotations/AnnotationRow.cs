using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Annotations;

/// <summary>A note as it is shown.</summary>
/// <param name="Id">Number.</param>
/// <param name="MeasureId">Measure; null for all.</param>
/// <param name="Month">Month.</param>
/// <param name="UnitId">Unit; null for all.</param>
/// <param name="ReasonCode">Reason; <see cref="Measures.Codes.AnnotationReasons"/> has the words.</param>
/// <param name="Text">Note.</param>
/// <param name="Author">Name of who wrote it.</param>
/// <param name="CreatedAt">When, UTC.</param>
/// <param name="WithdrawnBy">Name of who took it back; null while it stands.</param>
/// <param name="WithdrawnAt">When it was taken back, UTC; null while it stands.</param>
public sealed record AnnotationRow(int Id, string? MeasureId, Month Month, string? UnitId, string ReasonCode, string Text, string Author, DateTime CreatedAt, string? WithdrawnBy, DateTime? WithdrawnAt);
