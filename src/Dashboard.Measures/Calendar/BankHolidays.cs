namespace Dashboard.Measures.Calendar;

/// <summary>Bank holidays of England and Wales, computed by rule, with the proclaimed exceptions as data.</summary>
/// <remarks>
/// Source: Banking and Financial Dealings Act 1971, Schedule 1, and royal proclamations. Rules and exceptions are checked against the published
/// lists; <see cref="CheckedTo"/> is the last year for which the rules can be relied on without a further proclamation.
/// </remarks>
public static class BankHolidays
{
    /// <summary>Last year that is computed. After it an administrator must add dates.</summary>
    public const int CheckedTo = 2035;

    private const int YearsToWarnAhead = 2;

    private static readonly DateOnly[] Proclaimed = [new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8)];

    private static readonly DateOnly[] Withdrawn = [new(2022, 5, 30), new(2020, 5, 4)];

    private static readonly DateOnly[] Moved = [new(2020, 5, 8)];

    /// <summary>What is to be done when the computed years near their end; null until then.</summary>
    public static string? WarningOn(DateOnly today) => today.Year < CheckedTo - YearsToWarnAhead
        ? null
        : $"Bank holidays are checked to the end of {CheckedTo} only. Set the days of later years in Standards:HolidaysAdded and Standards:HolidaysRemoved, or bring in a newer release.";

    /// <summary>The bank holidays of one year.</summary>
    public static IEnumerable<DateOnly> Of(int year)
    {
        var easter = EasterSunday(year);
        DateOnly[] ruled =
        [
            NextWeekday(new DateOnly(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMonday(year, 5),
            LastMonday(year, 5),
            LastMonday(year, 8),
            .. Christmas(year),
        ];
        return ruled.Except(Withdrawn).Concat(Proclaimed.Concat(Moved).Where(day => day.Year == year));
    }

    private static DateOnly[] Christmas(int year)
    {
        var day = new DateOnly(year, 12, 25);
        return day.DayOfWeek switch
        {
            DayOfWeek.Friday => [day, day.AddDays(3)],
            DayOfWeek.Saturday => [day.AddDays(2), day.AddDays(3)],
            DayOfWeek.Sunday => [day.AddDays(1), day.AddDays(2)],
            _ => [day, day.AddDays(1)],
        };
    }

    private static DateOnly NextWeekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7);
    }

    private static DateOnly LastMonday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Monday + 7) % 7));
    }

    /// <summary>Easter by the Gregorian computus of Meeus, Jones and Butcher.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
