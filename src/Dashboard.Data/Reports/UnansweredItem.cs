namespace Dashboard.Data.Reports;

/// <summary>An exception that has no answer yet.</summary>
/// <param name="Id">Number.</param>
/// <param name="MeasureId">Measure.</param>
/// <param name="UnitId">Unit.</param>
public sealed record UnansweredItem(int Id, string MeasureId, string UnitId);
