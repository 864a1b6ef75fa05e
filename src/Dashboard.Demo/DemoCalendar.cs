namespace Dashboard.Demo;

/// <summary>Working days in England: weekdays less bank holidays, 1985 to 2100.</summary>
internal static class DemoCalendar
{
    private static readonly int FirstDay = new DateOnly(1985, 1, 1).DayNumber;
    private static readonly int LastDay = new DateOnly(2100, 12, 31).DayNumber;
    private static readonly bool[] Working = Mark();
    private static readonly int[] WorkingDaysUpTo = Accumulate();
    private static readonly int[] DayOfWorkingDay = Invert();

    public static bool IsWorkingDay(DateOnly date) => Working[date.DayNumber - FirstDay];

    /// <summary>Working days strictly after <paramref name="from"/>, up to and including <paramref name="to"/>.</summary>
    public static int Between(DateOnly from, DateOnly to) =>
        WorkingDaysUpTo[to.DayNumber - FirstDay] - WorkingDaysUpTo[from.DayNumber - FirstDay];

    /// <summary>The nth working day after a date; 0 gives the date itself when it is one, else the next.</summary>
    public static DateOnly Add(DateOnly date, int workingDays) => workingDays <= 0
        ? OnOrAfter(date)
        : DateOnly.FromDayNumber(DayOfWorkingDay[WorkingDaysUpTo[date.DayNumber - FirstDay] + workingDays - 1]);

    public static DateOnly OnOrAfter(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    public static DateOnly OnOrBefore(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(-1);
        }

        return date;
    }

    private static bool[] Mark()
    {
        var working = new bool[LastDay - FirstDay + 1];
        for (var i = 0; i < working.Length; i++)
        {
            working[i] = DateOnly.FromDayNumber(FirstDay + i).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        }

        for (var year = 1985; year <= 2100; year++)
        {
            foreach (var holiday in Holidays(year))
            {
                working[holiday.DayNumber - FirstDay] = false;
            }
        }

        return working;
    }

    private static IEnumerable<DateOnly> Holidays(int year)
    {
        var easter = EasterSunday(year);
        yield return OffWeekend(new DateOnly(year, 1, 1));
        yield return easter.AddDays(-2);
        yield return easter.AddDays(1);
        yield return year == 2020 ? new DateOnly(2020, 5, 8) : FirstMonday(new DateOnly(year, 5, 1));
        yield return year == 2022 ? new DateOnly(2022, 6, 2) : LastMonday(new DateOnly(year, 5, 31));
        yield return LastMonday(new DateOnly(year, 8, 31));
        var christmas = OffWeekend(new DateOnly(year, 12, 25));
        var boxing = OffWeekend(new DateOnly(year, 12, 26));
        yield return christmas;
        yield return boxing == christmas ? boxing.AddDays(1) : boxing;
        if (year == 2022)
        {
            yield return new DateOnly(2022, 6, 3);
            yield return new DateOnly(2022, 9, 19);
        }
        else if (year == 2023)
        {
            yield return new DateOnly(2023, 5, 8);
        }
    }

    private static DateOnly OffWeekend(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(2),
        DayOfWeek.Sunday => date is { Month: 12, Day: 25 } ? date.AddDays(2) : date.AddDays(1),
        _ => date,
    };

    private static DateOnly FirstMonday(DateOnly first) => first.AddDays(((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7);

    private static DateOnly LastMonday(DateOnly last) => last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Monday + 7) % 7));

    private static DateOnly EasterSunday(int year)
    {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        var f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return new DateOnly(year, f / 31, (f % 31) + 1);
    }

    private static int[] Accumulate()
    {
        var upTo = new int[Working.Length];
        var count = 0;
        for (var i = 0; i < upTo.Length; i++)
        {
            count += Working[i] ? 1 : 0;
            upTo[i] = count;
        }

        return upTo;
    }

    private static int[] Invert()
    {
        var days = new int[WorkingDaysUpTo[^1]];
        for (var i = 0; i < Working.Length; i++)
        {
            if (Working[i])
            {
                days[WorkingDaysUpTo[i] - 1] = FirstDay + i;
            }
        }

        return days;
    }
}
