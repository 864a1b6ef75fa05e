using System.Globalization;
using Dashboard.Data.Reporting;

namespace Dashboard.Data.Comparators;

/// <summary>The published figures of England that this build carries. They are read beside what a store holds, never written into it; docs/comparators.md lists them.</summary>
public static class EnglandFigures
{
    private const string Resource = "comparators/england.csv";

    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<Comparator> All { get; } = Read();

    private static List<Comparator> Read()
    {
        using var reader = new StreamReader(typeof(EnglandFigures).Assembly.GetManifestResourceStream(Resource)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(line => line.Split(',')).Select(fields => new Comparator
        {
            MeasureId = fields[0],
            AreaCode = fields[1],
            AreaName = fields[2],
            AreaKind = ComparatorAreas.England,
            Period = fields[3],
            Publication = fields[4],
            Edition = fields[5],
            Value = double.Parse(fields[6], CultureInfo.InvariantCulture),
        })];
    }
}
