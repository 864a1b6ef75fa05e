using System.Globalization;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;

namespace Dashboard.Measures.Standards;

/// <summary>How long a clock may run: a number of hours, days, working days, weeks or months. Written "72 h", "10 d", "15 wd", "4 w", "3 m".</summary>
/// <param name="Length">How many; 0 means the same day.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct TimeLimit(int Length, TimeUnit Unit)
{
    private const int HoursInDay = 24;
    private const int DaysInWeek = 7;

    private static readonly (string Code, TimeUnit Unit, string Words)[] Units =
    [
        ("h", TimeUnit.Hours, "hour"),
        ("d", TimeUnit.Days, "day"),
        ("wd", TimeUnit.WorkingDays, "working day"),
        ("w", TimeUnit.Weeks, "week"),
        ("m", TimeUnit.Months, "month"),
    ];

    /// <summary>In words: 15 working days.</summary>
    public string Words
    {
        get
        {
            var unit = Unit;
            return Length == 0 ? "the day itself" : Wording.Count(Length, Units.Single(known => known.Unit == unit).Words);
        }
    }

    /// <summary>Days that no instance of this limit can exceed; orders limits of different units.</summary>
    public int LongestDays => Unit switch
    {
        TimeUnit.Hours => (Length + HoursInDay - 1) / HoursInDay,
        TimeUnit.Days => Length,
        TimeUnit.WorkingDays => (Length * 2) + DaysInWeek,
        TimeUnit.Weeks => Length * DaysInWeek,
        _ => Length * 31,
    };

    /// <summary>Reads a limit; says why when it cannot.</summary>
    public static bool TryParse(string text, out TimeLimit limit, out string? fault)
    {
        limit = default;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            fault = $"\"{text}\" is no limit; write a number and a unit, for instance 15 wd";
            return false;
        }

        var known = Units.FirstOrDefault(unit => unit.Code == parts[1]);
        if (known.Code is null)
        {
            fault = $"\"{parts[1]}\" is no unit; the units are {string.Join(", ", Units.Select(unit => unit.Code))}";
            return false;
        }

        limit = new TimeLimit(length, known.Unit);
        fault = null;
        return true;
    }

    /// <summary>Reads a limit.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static TimeLimit Parse(string text) => TryParse(text, out var limit, out var fault) ? limit : throw new FormatException(fault);

    /// <summary>The last day on which the limit is kept, counted from a day. Hours without a time of day are counted in whole days.</summary>
    public DateOnly DueFrom(DateOnly from, WorkingDays calendar) => Unit switch
    {
        TimeUnit.Hours or TimeUnit.Days => from.AddDays(LongestDays),
        TimeUnit.WorkingDays => calendar.Add(from, Length),
        TimeUnit.Weeks => from.AddDays(Length * DaysInWeek),
        _ => from.AddMonths(Length),
    };

    /// <summary>The last day on which something that must come before an event is in time.</summary>
    public DateOnly DueBefore(DateOnly day, WorkingDays calendar)
    {
        if (Unit == TimeUnit.Months)
        {
            return day.AddMonths(-Length);
        }

        if (Unit != TimeUnit.WorkingDays)
        {
            return day.AddDays(-LongestDays);
        }

        var due = day;
        while (calendar.Between(due, day) < Length)
        {
            due = due.AddDays(-1);
        }

        return due;
    }

    /// <summary>Whether a day lies within the limit counted from another. A second day that is no working day adds none.</summary>
    public bool Holds(DateOnly from, DateOnly to, WorkingDays calendar) => Unit == TimeUnit.WorkingDays
        ? calendar.Between(from, to) <= Length
        : to <= DueFrom(from, calendar);

    /// <summary>As above, to the minute where the limit is in hours and both times of day are known.</summary>
    public bool Holds(Moment from, Moment to, WorkingDays calendar) => Unit == TimeUnit.Hours && from.At is { } start && to.At is { } end
        ? to.Day.ToDateTime(end) <= from.Day.ToDateTime(start).AddHours(Length)
        : Holds(from.Day, to.Day, calendar);

    public override string ToString()
    {
        var unit = Unit;
        return string.Create(CultureInfo.InvariantCulture, $"{Length} {Units.Single(known => known.Unit == unit).Code}");
    }
}
