using Dashboard.Import.Reading;

namespace Dashboard.Import.Benchmarks;

/// <summary>The columns of a published file, and what they hold.</summary>
internal sealed class BenchmarkHeader
{
    private const string Name = "time_period";
    private const string Level = "geographic_level";

    /// <summary>Columns that every published file has or may have.</summary>
    private static readonly string[] Common =
    [
        Name, "time_identifier", Level, "country_code", "country_name", "region_code", "region_name",
        "old_la_code", "new_la_code", "la_name", "category",
    ];

    private readonly Dictionary<string, int> _places;

    /// <exception cref="SourceFaultException">The file is not one that is known.</exception>
    public BenchmarkHeader(string file, IReadOnlyList<string> columns, BenchmarkIndicators indicators)
    {
        _places = columns.Index().Where(column => column.Item.Length > 0).ToDictionary(column => column.Item, column => column.Index, StringComparer.OrdinalIgnoreCase);
        if (!_places.ContainsKey(Name) || !_places.ContainsKey(Level))
        {
            throw new SourceFaultException(new ImportFault(file, 1, null,
                $"The file has no columns {Name} and {Level}, so it is not a data file of Explore Education Statistics. Download the data set there as CSV, unchanged."));
        }

        Indicators = indicators.In(_places.Keys);
        if (Indicators.Count == 0)
        {
            throw new SourceFaultException(new ImportFault(file, 1, null,
                "No column of the file feeds a measure. docs/comparators.md lists the files that do; a file of the kind listed under another header needs a line in the mapping."));
        }

        var used = Indicators.SelectMany(indicator => indicator.Columns).Concat(Common).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Unknown = [.. _places.Keys.Where(column => !used.Contains(column) && !indicators.NotCompared.Contains(column))];
    }

    /// <summary>The indicators that the file holds.</summary>
    public IReadOnlyList<BenchmarkIndicator> Indicators { get; }

    /// <summary>Columns that the mapping does not know.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Text of a column in the row that the reader stands on; empty when there is no such column.</summary>
    public string Text(IRowReader reader, string column) => _places.TryGetValue(column, out var place) ? (reader.Value(place) ?? string.Empty).Trim() : string.Empty;
}
