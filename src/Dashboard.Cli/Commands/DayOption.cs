using System.CommandLine;
using System.Globalization;
using Dashboard.Data.Store;

namespace Dashboard.Cli.Commands;

/// <summary>Reads a day given as an option.</summary>
internal static class DayOption
{
    /// <summary>The day; null where the option is not given.</summary>
    /// <exception cref="StoreException">It is no date.</exception>
    public static DateOnly? Of(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } text
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new StoreException($"\"{text}\" is not a date for {option.Name}; write it as 2026-10-31.");
}
