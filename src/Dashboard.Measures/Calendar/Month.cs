using System.Globalization;

namespace Dashboard.Measures.Calendar;

/// <summary>A calendar month. Written yyyy-MM everywhere.</summary>
public readonly record struct Month : IComparable<Month>
{
    private readonly int _index;

    /// <summary>The month of a year; months count from 1.</summary>
    public Month(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        _index = (year * 12) + number - 1;
    }

    private Month(int index) => _index = index;

    /// <summary>Calendar year.</summary>
    public int Year => _index / 12;

    /// <summary>1 to 12.</summary>
    public int Number => (_index % 12) + 1;

    /// <summary>First day.</summary>
    public DateOnly Start => new(Year, Number, 1);

    /// <summary>Last day: the date at which stock measures look.</summary>
    public DateOnly End => Start.AddMonths(1).AddDays(-1);

    /// <summary>The month before.</summary>
    public Month Previous => new(_index - 1);

    /// <summary>The month after.</summary>
    public Month Next => new(_index + 1);

    /// <summary>First month of the statutory year (April to March) that this month lies in.</summary>
    public Month StatutoryYearStart => Number >= 4 ? new Month(Year, 4) : new Month(Year - 1, 4);

    /// <summary>The month that a date lies in.</summary>
    public static Month Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>The last month that has wholly passed on a date: the month itself on its last day.</summary>
    public static Month LastFull(DateOnly asAt) => Of(asAt.AddDays(1)).Previous;

    /// <summary>Every month from the first to the last, both included.</summary>
    public static IReadOnlyList<Month> Range(Month first, Month last)
    {
        var months = new List<Month>();
        for (var month = first; month <= last; month = month.Next)
        {
            months.Add(month);
        }

        return months;
    }

    /// <summary>Reads yyyy-MM; false for anything else.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year <= 9998)
        {
            month = Of(date);
            return true;
        }

        month = default;
        return false;
    }

    /// <summary>Reads yyyy-MM.</summary>
    public static Month Parse(string text) => TryParse(text, out var month)
        ? month
        : throw new FormatException($"\"{text}\" is not a month; write it as 2026-10.");

    public static bool operator <(Month left, Month right) => left._index < right._index;

    public static bool operator >(Month left, Month right) => left._index > right._index;

    public static bool operator <=(Month left, Month right) => left._index <= right._index;

    public static bool operator >=(Month left, Month right) => left._index >= right._index;

    /// <summary>Months from the second to the first.</summary>
    public static int operator -(Month left, Month right) => left._index - right._index;

    /// <summary>A number of months later, or earlier when negative.</summary>
    public Month AddMonths(int months) => new(_index + months);

    /// <summary>Whether a date lies in the month.</summary>
    public bool Contains(DateOnly date) => date >= Start && date <= End;

    public int CompareTo(Month other) => _index.CompareTo(other._index);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number:D2}");
}
