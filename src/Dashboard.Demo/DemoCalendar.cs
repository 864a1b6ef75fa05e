using Dashboard.Measures.Calendar;

namespace Dashboard.Demo;

/// <summary>When work is done in the made-up authority: on the working days that the measures count with.</summary>
internal static class DemoCalendar
{
    private static WorkingDays Days => WorkingDays.EnglandAndWales;

    public static bool IsWorkingDay(DateOnly date) => Days.IsWorkingDay(date);

    /// <summary>Working days strictly after <paramref name="from"/>, up to and including <paramref name="to"/>.</summary>
    public static int Between(DateOnly from, DateOnly to) => Days.Between(from, to);

    /// <summary>The nth working day after a date; 0 gives the date itself when it is one, else the next.</summary>
    public static DateOnly Add(DateOnly date, int workingDays) => workingDays <= 0 ? OnOrAfter(date) : Days.Add(date, workingDays);

    public static DateOnly OnOrAfter(DateOnly date) => IsWorkingDay(date) ? date : Days.Add(date, 1);

    public static DateOnly OnOrBefore(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(-1);
        }

        return date;
    }
}
