namespace Dashboard.Web.Ui.Documents;

/// <summary>A headline figure in a document.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">The figure, as it is read.</param>
/// <param name="Direction">How it moved, in words; null where nothing is known.</param>
/// <param name="Beside">What it is held against; null where nothing is.</param>
public sealed record KeyFigure(string Label, string Value, string? Direction = null, string? Beside = null);
