using System.Collections.Concurrent;
using System.Globalization;

namespace Dashboard.Data.Store;

/// <summary>Dates as SQLite keeps them. The same few thousand days recur in every load, so their text is kept.</summary>
internal static class IsoDate
{
    private static readonly ConcurrentDictionary<DateOnly, string> Texts = new();

    public static string Text(DateOnly date) => Texts.GetOrAdd(date, static day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
