using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Data.Tests.Disclosure;

/// <summary>What the measures of a counted store count, by unit and month. Quantities with the same numbers have one name: whoever knows the definitions knows that they are the same.</summary>
internal sealed class CountedQuantities
{
    public const string Counted = "counted";
    public const string Others = "others";
    public const string Cases = "cases";
    public const string Amounts = "amounts";

    /// <summary>Children whom the authority counts and none of its services.</summary>
    public const string Rest = "-";

    private readonly Dictionary<(string Measure, string Role), string> _names = [];
    private readonly Dictionary<string, long[][]> _numbers = [];
    private readonly Dictionary<string, string> _byContent = [];

    private CountedQuantities(IReadOnlyList<string> units, IReadOnlyList<Month> months) => (Units, Months) = (units, months);

    /// <summary>The authority, then its services.</summary>
    public IReadOnlyList<string> Units { get; }

    public IReadOnlyList<Month> Months { get; }

    public IEnumerable<string> Names => _numbers.Keys;

    public IEnumerable<string> Measures => _names.Keys.Select(key => key.Measure).Distinct();

    /// <summary>Reads the exact figures of every measure.</summary>
    public static async Task<CountedQuantities> ReadAsync(FigureQueries figures, StoreStatus status, AccessScope insider, Catalogue catalogue)
    {
        var read = new CountedQuantities([.. status.Tree.Units.Where(unit => unit.Kind != OrgUnitKind.Team).Select(unit => unit.Id)], status.Months);
        foreach (var definition in catalogue.All.Select(measure => measure.Definition).Where(definition => definition.Kind != MeasureKind.Rate))
        {
            var points = new List<IReadOnlyList<SeriesPoint>>();
            foreach (var unit in read.Units)
            {
                points.Add(await figures.SeriesAsync(insider, definition.Id, unit, CancellationToken.None));
            }

            foreach (var role in Roles(definition))
            {
                read.Add(definition.Id, role, [.. points.Select(series => series.Select(point => Number(definition, point.Figure, role)).ToArray())]);
            }
        }

        return read;
    }

    /// <summary>The name of what a measure counts; null where it counts nothing or not everywhere.</summary>
    public string? Name(string measure, string role) => _names.GetValueOrDefault((measure, role));

    /// <summary>The number of a unit; of the rest, what the services leave of the authority.</summary>
    public long Value(string name, string unit, int month)
    {
        var numbers = _numbers[name];
        return unit == Rest ? numbers[0][month] - numbers.Skip(1).Sum(own => own[month]) : numbers[Units.Index().First(entry => entry.Item == unit).Index][month];
    }

    /// <summary>The parts of the quantity that make up a unit over some months, none of which anybody shows as such.</summary>
    public IReadOnlyList<string> Sum(string name, string unit, int first, int months) =>
        [.. Enumerable.Range(first, months).SelectMany(month => Parts(unit).Select(part => Unknown(name, part, month)))];

    public IEnumerable<string> Parts(string unit) => unit == Units[0] ? Units.Skip(1).Append(Rest) : [unit];

    public static string Unknown(string name, string unit, int month) => $"{name} {unit} {month}";

    /// <summary>The number that a shown figure says of a quantity; null where it says none.</summary>
    public static double? Number(MeasureDefinition definition, UnitFigure figure, string role) => role switch
    {
        Amounts => figure.Numerator,
        Cases => figure.Denominator,
        Others => figure.Others,
        _ when definition.IsPercentage => figure.Numerator,
        _ => definition.Kind is MeasureKind.Mean ? figure.Denominator : definition.Kind is MeasureKind.Median ? figure.Denominator ?? (figure.IsWithheld ? null : figure.Cases) : figure.Numerator,
    };

    public static IReadOnlyList<string> Roles(MeasureDefinition definition) => definition switch
    {
        { Disclosure: DisclosureRule.NotAboutChildren } => definition.Kind == MeasureKind.Mean ? [Amounts] : [],
        { IsPercentage: true } => [Counted, Others, Cases],
        { Kind: MeasureKind.Mean } => [Counted, Amounts],
        _ => [Counted],
    };

    private void Add(string measure, string role, double?[][] numbers)
    {
        // More actions completed than agreed: the others of such a share are no count.
        if (numbers.Any(own => own.Any(number => number is not >= 0 || number != Math.Round(number.Value))) || numbers.All(own => own.All(number => number == 0)))
        {
            return;
        }

        long[][] whole = [.. numbers.Select(own => own.Select(number => (long)number!.Value).ToArray())];
        var content = string.Join(';', whole.Select(own => string.Join(',', own)));
        if (!_byContent.TryGetValue(content, out var name))
        {
            _byContent.Add(content, name = $"{measure}/{role}");
            _numbers.Add(name, whole);
        }

        _names.Add((measure, role), name);
    }
}
