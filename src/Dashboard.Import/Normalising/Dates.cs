namespace Dashboard.Import.Normalising;

/// <summary>Reads dates as ISO (2026-10-31, with or without a time) or DD/MM/YYYY. Two-digit years are no dates.</summary>
internal static class Dates
{
    private static readonly DateOnly Placeholder = new(1900, 1, 1);

    /// <summary>Reads the day and drops the time. False when the text is no date; null for the placeholder 1900-01-01.</summary>
    public static bool TryDay(string text, out DateOnly? day)
    {
        day = null;
        if (!TryMoment(text, out var date, out _, out _))
        {
            return false;
        }

        day = date == Placeholder ? null : date;
        return true;
    }

    /// <summary>Reads day and time of day.</summary>
    public static bool TryMoment(string text, out DateOnly day, out TimeSpan time, out bool hasTime)
    {
        day = default;
        time = default;
        hasTime = false;
        var span = text.AsSpan();
        if (span.Length < 10 || !TryYearMonthDay(span, out var year, out var month, out var date) || !IsDate(year, month, date))
        {
            return false;
        }

        day = new DateOnly(year, month, date);
        if (span.Length == 10)
        {
            return true;
        }

        hasTime = true;
        return span[10] is 'T' or ' ' && TryTime(span[11..], out time);
    }

    /// <summary>Names the look of a text that is no date, without giving it away.</summary>
    public static string ClassOf(string text)
    {
        if (!text.All(character => char.IsAsciiDigit(character) || character is '/' or '-' or '.' or ' ' or ':' or 'T'))
        {
            return ValueClass.Of(text);
        }

        var parts = text.Split(['/', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 3 && parts.Take(3).All(part => part.Length <= 2) ? "date with a two-digit year"
            : TryYearMonthDay(text.PadRight(10), out _, out _, out _) ? "day or time that does not exist"
            : "date in another format";
    }

    private static bool TryYearMonthDay(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        if (text[4] == '-' && text[7] == '-')
        {
            month = day = 0;
            return TryDigits(text[..4], out year) && TryDigits(text[5..7], out month) && TryDigits(text[8..10], out day);
        }

        year = month = day = 0;
        return text[2] == '/' && text[5] == '/' && TryDigits(text[..2], out day) && TryDigits(text[3..5], out month) && TryDigits(text[6..10], out year);
    }

    private static bool IsDate(int year, int month, int day) => year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryTime(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        if (text.EndsWith("Z"))
        {
            text = text[..^1];
        }

        if (text.Length < 5 || text[2] != ':' || !TryDigits(text[..2], out var hour) || !TryDigits(text[3..5], out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        var second = 0;
        if (text.Length > 5 && (text.Length < 8 || text[5] != ':' || !TryDigits(text[6..8], out second) || second > 59))
        {
            return false;
        }

        if (text.Length > 8 && (text[8] != '.' || text.Length == 9 || text[9..].ContainsAnyExceptInRange('0', '9')))
        {
            return false;
        }

        time = new TimeSpan(hour, minute, second);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        return true;
    }
}
