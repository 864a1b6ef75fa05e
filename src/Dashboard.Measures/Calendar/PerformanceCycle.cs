namespace Dashboard.Measures.Calendar;

/// <summary>Ten weeks of the performance and accountability cycle, each from a Monday to a Sunday. Source: systems S11.</summary>
/// <param name="Number">1 for the first cycle; each counts one more.</param>
/// <param name="StartsOn">Its first Monday.</param>
public sealed record PerformanceCycle(int Number, DateOnly StartsOn)
{
    /// <summary>Weeks in a cycle.</summary>
    public const int Weeks = 10;

    private const int DaysInWeek = 7;

    /// <summary>Days in a cycle.</summary>
    public const int Days = Weeks * DaysInWeek;

    /// <summary>Its last Sunday.</summary>
    public DateOnly EndsOn => StartsOn.AddDays(Days - 1);

    /// <summary>Monday of a week.</summary>
    /// <param name="week">1 to 10.</param>
    public DateOnly WeekStart(int week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, Weeks);
        return StartsOn.AddDays((week - 1) * DaysInWeek);
    }

    /// <summary>Sunday of a week.</summary>
    /// <param name="week">1 to 10.</param>
    public DateOnly WeekEnd(int week) => WeekStart(week).AddDays(DaysInWeek - 1);

    /// <summary>Week that a day lies in, from 1; null for a day outside the cycle.</summary>
    public int? WeekOf(DateOnly day) => day >= StartsOn && day <= EndsOn ? ((day.DayNumber - StartsOn.DayNumber) / DaysInWeek) + 1 : null;
}
