namespace Dashboard.Data.Reports;

/// <summary>A unit whose figures stand in a report.</summary>
/// <param name="Id">Unit.</param>
/// <param name="Name">Name when the month was issued.</param>
public sealed record ReportUnit(string Id, string Name);
