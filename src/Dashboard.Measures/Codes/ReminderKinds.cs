namespace Dashboard.Measures.Codes;

/// <summary>What somebody is reminded of, in the order in which it is listed. Source: the monthly performance cycle.</summary>
public static class ReminderKinds
{
    public const string ReportToWrite = "report-to-write";
    public const string ExceptionsToAnswer = "exceptions-to-answer";
    public const string ReportToRead = "report-to-read";
    public const string Action = "action";
    public const string Corrections = "corrections";
    public const string MonthToIssue = "month-to-issue";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "reminder-kind",
        "Reminder",
        (ReportToWrite, "Reports to write"),
        (ExceptionsToAnswer, "Exceptions to answer"),
        (ReportToRead, "Reports to read"),
        (Action, "Actions"),
        (Corrections, "Corrections asked for"),
        (MonthToIssue, "Months to issue"));
}
