namespace Dashboard.Measures.Calendar;

/// <summary>Cycles of ten weeks, one after the other without a gap, from the first Monday on. Leaves out what is done in them.</summary>
/// <param name="firstMonday">First Monday of the first cycle.</param>
/// <param name="meetingDay">Weekday on which meetings are held.</param>
/// <param name="calendar">Days on which work is done.</param>
public sealed class PerformanceCycles(DateOnly firstMonday, DayOfWeek meetingDay, WorkingDays calendar)
{
    /// <summary>First Monday of the first cycle.</summary>
    public DateOnly FirstMonday { get; } = firstMonday.DayOfWeek == DayOfWeek.Monday
        ? firstMonday
        : throw new ArgumentException("A cycle begins on a Monday.", nameof(firstMonday));

    /// <summary>The cycle that a day lies in; null before the first.</summary>
    public PerformanceCycle? Of(DateOnly day)
    {
        if (day < FirstMonday)
        {
            return null;
        }

        var passed = (day.DayNumber - FirstMonday.DayNumber) / PerformanceCycle.Days;
        return new PerformanceCycle(passed + 1, FirstMonday.AddDays(passed * PerformanceCycle.Days));
    }

    /// <summary>The cycle that begins on a day; null where none does.</summary>
    public PerformanceCycle? Starting(DateOnly day) => Of(day) is { } cycle && cycle.StartsOn == day ? cycle : null;

    /// <summary>
    /// Day on which the meeting of a week is held: the weekday of meetings; where that is a bank holiday the next working day of the week, and where none is left the last one before.
    /// </summary>
    /// <param name="cycle">Cycle.</param>
    /// <param name="week">1 to 10.</param>
    public DateOnly MeetingOn(PerformanceCycle cycle, int week)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        var monday = cycle.WeekStart(week);
        var usual = monday.AddDays(((int)meetingDay - (int)DayOfWeek.Monday + 7) % 7);
        var days = Enumerable.Range(0, 7).Select(monday.AddDays).Where(calendar.IsWorkingDay).ToList();
        return days.Exists(day => day >= usual) ? days.Find(day => day >= usual) : days.Count > 0 ? days[^1] : usual;
    }
}
