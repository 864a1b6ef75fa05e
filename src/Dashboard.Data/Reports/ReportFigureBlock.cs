namespace Dashboard.Data.Reports;

/// <summary>Figures that stand together in a report.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Measures">Measures, in the order in which they are read.</param>
/// <param name="Note">How they are read, in a sentence; null where that is plain.</param>
public sealed record ReportFigureBlock(string Title, IReadOnlyList<string> Measures, string? Note = null);
