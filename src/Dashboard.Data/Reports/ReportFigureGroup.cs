namespace Dashboard.Data.Reports;

/// <summary>A block of figures as read.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Rows">Measures.</param>
/// <param name="Note">How they are read, in a sentence; null where that is plain.</param>
public sealed record ReportFigureGroup(string Title, IReadOnlyList<ReportFigureRow> Rows, string? Note);
