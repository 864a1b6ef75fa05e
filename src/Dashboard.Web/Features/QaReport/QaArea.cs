using Dashboard.Data.Reports;

namespace Dashboard.Web.Features.QaReport;

/// <summary>One of the areas of the quarterly report: its figures, and what was written about them.</summary>
/// <param name="Outline">Section of the report.</param>
/// <param name="Figures">Figures of the quarter.</param>
/// <param name="Text">What was written; null before the report is accepted, or where nothing was.</param>
public sealed record QaArea(SectionOutline Outline, IReadOnlyList<QaFigure> Figures, string? Text);
