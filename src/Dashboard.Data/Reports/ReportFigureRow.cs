using Dashboard.Measures.Engine;

namespace Dashboard.Data.Reports;

/// <summary>A measure in a report.</summary>
/// <param name="Definition">Measure.</param>
/// <param name="Figures">One for each unit of the report, its own first.</param>
public sealed record ReportFigureRow(MeasureDefinition Definition, IReadOnlyList<ReportFigure> Figures);
