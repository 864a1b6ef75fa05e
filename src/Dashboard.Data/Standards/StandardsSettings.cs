using System.Globalization;
using Dashboard.Measures.Standards;

namespace Dashboard.Data.Standards;

/// <summary>Reads the settings of the standards and finds what is wrong with them.</summary>
public static class StandardsSettings
{
    /// <summary>Everything that is wrong with the settings themselves. Faults of profile files do not stop the portal: see <see cref="StandardsLibrary"/>.</summary>
    public static IReadOnlyList<string> Faults(StandardsOptions options)
    {
        var faults = new List<string>();
        if (options.Folder is { } folder && !Directory.Exists(folder))
        {
            faults.Add($"Standards:Folder: there is no folder \"{folder}\".");
        }

        foreach (var (setting, days) in new[] { (nameof(options.HolidaysAdded), options.HolidaysAdded), (nameof(options.HolidaysRemoved), options.HolidaysRemoved) })
        {
            faults.AddRange(days.Keys.Except(HolidayPlaces.All).Select(place => $"Standards:{setting}: \"{place}\" is no place; the places are {string.Join(", ", HolidayPlaces.All)}."));
            faults.AddRange(days.SelectMany(entry => entry.Value).Where(day => Day(day) is null).Select(day => $"Standards:{setting}: \"{day}\" is no date; write it as 2026-05-21."));
        }

        return faults;
    }

    /// <summary>The changes of bank holidays that the settings ask for.</summary>
    public static HolidayChanges Holidays(StandardsOptions options) => new(Lookup(options.HolidaysAdded), Lookup(options.HolidaysRemoved));

    /// <summary>The files of the folder, by name.</summary>
    public static IReadOnlyList<(string File, string Text)> Files(StandardsOptions options) => options.Folder is not { } folder
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.json")
            .Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];

    private static ILookup<string, DateOnly> Lookup(IDictionary<string, IList<string>> days) => days
        .SelectMany(entry => entry.Value.Select(day => (entry.Key, Day: Day(day))))
        .Where(item => item.Day is not null)
        .ToLookup(item => item.Key, item => item.Day!.Value);

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
