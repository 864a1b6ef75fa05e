using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Dashboard.Import.Benchmarks;

/// <summary>The mapping of published columns to measures, read from <c>indicators.csv</c>.</summary>
internal sealed class BenchmarkIndicators
{
    private const string Resource = "benchmarks/indicators.csv";

    private BenchmarkIndicators(IReadOnlyList<BenchmarkIndicator> all, IReadOnlySet<string> notCompared)
    {
        All = all;
        NotCompared = notCompared;
    }

    public static BenchmarkIndicators Standard { get; } = Read();

    public IReadOnlyList<BenchmarkIndicator> All { get; }

    /// <summary>Columns that are known and feed no measure: counts, and shares that no measure has.</summary>
    public IReadOnlySet<string> NotCompared { get; }

    /// <summary>The indicators that a file with these columns holds.</summary>
    public IReadOnlyList<BenchmarkIndicator> In(IReadOnlyCollection<string> columns)
    {
        var held = columns.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. All.Where(indicator => indicator.Columns.All(held.Contains))];
    }

    private static BenchmarkIndicators Read()
    {
        using var text = new StreamReader(typeof(BenchmarkIndicators).Assembly.GetManifestResourceStream(Resource)!);
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture));
        csv.Read();
        csv.ReadHeader();
        var all = new List<BenchmarkIndicator>();
        var notCompared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (csv.Read())
        {
            var columns = csv.GetField("numerator")!;
            if (csv.GetField("measure") is not { Length: > 0 } key)
            {
                notCompared.Add(columns);
                continue;
            }

            all.Add(new BenchmarkIndicator(
                key,
                columns.Split('+'),
                csv.GetField("denominator") is { Length: > 0 } denominator ? denominator : null,
                csv.GetField<double>("factor"),
                csv.GetField("filters")!.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(filter => filter.Split('=', 2)).ToDictionary(filter => filter[0], filter => filter.ElementAtOrDefault(1)),
                csv.GetField("period")!,
                csv.GetField("publication")!));
        }

        return new BenchmarkIndicators(all, notCompared);
    }
}
