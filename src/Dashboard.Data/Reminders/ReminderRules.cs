using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reminders;

/// <summary>When something is shown among the notices, and on which days it is sent. Nothing is sent on a day without work.</summary>
public sealed class ReminderRules(ReminderOptions options, WorkingDays calendar)
{
    /// <summary>Working days to a due date, below zero once it has passed.</summary>
    public int WorkingDaysLeft(DateOnly due, DateOnly today) => calendar.Between(today, due);

    /// <summary>Whether it stands among the notices: from the first reminder until it is done; always where no day is set.</summary>
    public bool Shows(DateOnly? due, DateOnly today) => due is not { } day || WorkingDaysLeft(day, today) <= options.FirstDaysBefore;

    /// <summary>Whether it is sent that day. A due date without work is told on the last working day before it; what has no due date, on the working day after it came up, and then as if it were late.</summary>
    public bool Sends(DateOnly? due, DateOnly since, DateOnly today)
    {
        if (!calendar.IsWorkingDay(today))
        {
            return false;
        }

        if (due is not { } day)
        {
            var waited = calendar.Between(since, today);
            return waited >= 1 && (waited - 1) % options.EveryDaysLate == 0;
        }

        var left = WorkingDaysLeft(day, today);
        return today <= day ? left == options.FirstDaysBefore || left == 0 : left < 0 && -left % options.EveryDaysLate == 0;
    }
}
