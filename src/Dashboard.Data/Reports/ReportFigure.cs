using Dashboard.Data.Queries;

namespace Dashboard.Data.Reports;

/// <summary>A measure of one unit in a report: the month of its publication as issued, and the month before as issued.</summary>
/// <param name="UnitId">Unit.</param>
/// <param name="Now">The month; null where it was not counted.</param>
/// <param name="Before">The month before; null where that was not issued.</param>
public sealed record ReportFigure(string UnitId, SeriesPoint? Now, SeriesPoint? Before);
