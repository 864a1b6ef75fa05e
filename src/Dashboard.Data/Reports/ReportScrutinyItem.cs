namespace Dashboard.Data.Reports;

/// <summary>An exception of the month that a report answers.</summary>
/// <param name="Id">Number.</param>
/// <param name="MeasureId">Measure.</param>
/// <param name="UnitId">Unit.</param>
/// <param name="State">How it stands.</param>
/// <param name="Cases">Cases that it marks.</param>
/// <param name="TimesRunning">Consecutive months it has come up.</param>
/// <param name="Answer">The last answer; null while there is none.</param>
public sealed record ReportScrutinyItem(int Id, string MeasureId, string UnitId, string State, int Cases, int TimesRunning, string? Answer);
