using System.Globalization;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;

namespace Dashboard.Data.Reminders;

/// <summary>Reminders in words, the same in the portal and in a mail.</summary>
public static class ReminderWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"3 reminders".</summary>
    public static string Count(int number) => Wording.Count(number, "reminder");

    /// <summary>What waits: "Team manager’s report for October 2026, Beech".</summary>
    public static string What(Reminder reminder) => reminder.Kind switch
    {
        ReminderKinds.ReportToWrite or ReminderKinds.ReportToRead => $"{ReportKinds.List.Label(reminder.ReportKind!)} for {FigureText.Month(reminder.Month!.Value)}, {reminder.UnitName}",
        ReminderKinds.ExceptionsToAnswer => $"{Wording.Count(reminder.Count, "exception")} of {FigureText.Month(reminder.Month!.Value)} {(reminder.Count == 1 ? "has" : "have")} no answer yet, {reminder.UnitName}",
        ReminderKinds.Action => reminder.UnitName is { } unit ? $"An action for {unit}" : "An action",
        ReminderKinds.Corrections => $"{Wording.Count(reminder.Count, "record")} said to be wrong, not looked at yet",
        _ => $"{FigureText.Month(reminder.Month!.Value)} can be issued",
    };

    /// <summary>How far it has come and by when: "Being written, due on Friday 20 November, in 3 working days".</summary>
    public static string State(Reminder reminder) => reminder.Kind == ReminderKinds.ReportToRead || reminder.ReportState is not { } state
        ? Due(reminder)
        : $"{ReportStates.List.Label(state)}, {Due(reminder)}";

    /// <summary>By when: "due on Friday 20 November, in 3 working days", "due today", "2 working days late".</summary>
    public static string Due(Reminder reminder) => reminder switch
    {
        { DueOn: null } => $"waiting since {Day(reminder.SinceOn)}",
        { IsLate: true, WorkingDaysLeft: 0 } => $"was due on {Day(reminder.DueOn.Value)}",
        { IsLate: true } => $"{Wording.Count(-reminder.WorkingDaysLeft!.Value, "working day")} late",
        { DueToday: true } => "due today",
        { WorkingDaysLeft: 0 } => $"due on {Day(reminder.DueOn.Value)}, before the next working day",
        _ => $"due on {Day(reminder.DueOn.Value)}, in {Wording.Count(reminder.WorkingDaysLeft!.Value, "working day")}",
    };

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM", British);
}
