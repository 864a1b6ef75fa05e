using System.Globalization;
using System.Text;

namespace Dashboard.Import.AnnexA.Reading;

/// <summary>Cleans what stands in cells: odd spaces, curly apostrophes, words for nothing, numbers and dates.</summary>
internal static class CellText
{
    /// <summary>1 January 1904 in days of the system that begins in 1900.</summary>
    private const int Days1904 = 1462;

    private const int EarliestSerial = 1;
    private const int LatestSerial = 73_050; // 31 December 2099

    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase) { "", "-", "--", "nan", "none", "n/a", "null", "(blank)" };

    private static readonly string[] WrittenDates =
    [
        "d/M/yyyy", "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMMM-yyyy", "yyyy/M/d",
    ];

    /// <summary>What an Excel error cell holds, such as #N/A or #REF!.</summary>
    public static bool IsError(string text) => text.Length > 2 && text[0] == '#' && text[1..].All(character => char.IsAsciiLetterUpper(character) || character is '/' or '!' or '?' or '0');

    /// <summary>Plain spaces and apostrophes, trimmed; null where nothing is said.</summary>
    public static string? Clean(string text)
    {
        if (text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            text = Plain(text);
        }

        text = text.Trim();
        return Nothing.Contains(text) ? null : text;
    }

    /// <summary>A number without the decimals and powers of ten that Excel adds to whole numbers.</summary>
    public static string Number(string text)
    {
        if (text.All(char.IsAsciiDigit))
        {
            return text;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : text;
    }

    /// <summary>A date as YYYY-MM-DD, from a serial number or the ways people write dates; anything else as it is. Null for the zero of an emptied cell.</summary>
    public static string? Date(SheetCell cell, bool from1904)
    {
        if (cell.Text is not { } text)
        {
            return null;
        }

        if ((cell.IsNumber || text is { Length: 5 }) && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial))
        {
            var days = (int)Math.Floor(serial) + (from1904 && cell.IsNumber && serial > 0 ? Days1904 : 0);
            return days < EarliestSerial ? null
                : days <= LatestSerial ? Iso(DateOnly.FromDateTime(DateTime.FromOADate(days)))
                : text;
        }

        return DateTime.TryParseExact(text, WrittenDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Iso(DateOnly.FromDateTime(date))
            : text;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            switch (character)
            {
                case '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`':
                    plain.Append('\'');
                    break;
                case '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD':
                    break;
                case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014':
                    plain.Append('-');
                    break;
                default:
                    plain.Append(char.IsWhiteSpace(character) ? ' ' : character);
                    break;
            }
        }

        return plain.ToString();
    }
}
