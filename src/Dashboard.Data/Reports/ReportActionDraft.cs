namespace Dashboard.Data.Reports;

/// <summary>An action to be kept in a report.</summary>
/// <param name="Text">What is to be done: plain text, up to 500 characters. Names no child.</param>
/// <param name="Owner">Who does it: plain text, up to 200 characters.</param>
/// <param name="DueOn">By when; null when no day was given.</param>
public sealed record ReportActionDraft(string Text, string Owner, DateOnly? DueOn);
