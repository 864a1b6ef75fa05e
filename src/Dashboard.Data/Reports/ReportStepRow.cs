namespace Dashboard.Data.Reports;

/// <summary>A step of a report on its way.</summary>
/// <param name="State">State that it led to.</param>
/// <param name="Comment">What was said with it; null where nothing was.</param>
/// <param name="By">Name of who took it.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReportStepRow(string State, string? Comment, string By, DateTime At);
