namespace Dashboard.Data.Reports;

/// <summary>A block of figures as read.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Rows">Measures.</param>
public sealed record ReportFigureGroup(string Title, IReadOnlyList<ReportFigureRow> Rows);
