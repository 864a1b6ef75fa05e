using System.Globalization;

namespace Dashboard.Data.Comparators;

/// <summary>A published period: words, and the day on which it ends. "Year ending 31 March 2025", "At 31 March 2025", "At 30 September 2025".</summary>
public readonly record struct ComparatorPeriod
{
    /// <summary>Beginnings of the words, to be followed by the year.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["Year ending 31 March", "At 31 March", "At 30 September"];

    private ComparatorPeriod(string text, DateOnly endsOn) => (Text, EndsOn) = (text, endsOn);

    /// <summary>The words shown and stored.</summary>
    public string Text { get; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; }

    /// <summary>The period of a kind and year.</summary>
    public static ComparatorPeriod Of(string kind, int year) => TryParse(string.Create(CultureInfo.InvariantCulture, $"{kind} {year}"), out var period)
        ? period
        : throw new FormatException($"\"{kind} {year}\" is not a published period. Write one of: {string.Join(", ", Kinds)}, and the year.");

    /// <summary>Reads the words; false for anything else.</summary>
    public static bool TryParse(string text, out ComparatorPeriod period)
    {
        var kind = Kinds.FirstOrDefault(kind => text.StartsWith(kind + " ", StringComparison.Ordinal));
        if (kind is not null && DateOnly.TryParseExact(string.Join(' ', text.Split(' ').TakeLast(3)), "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var ends)
            && text.Length == kind.Length + 5)
        {
            period = new ComparatorPeriod(text, ends);
            return true;
        }

        period = default;
        return false;
    }
}
