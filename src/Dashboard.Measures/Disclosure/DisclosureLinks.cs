using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Disclosure;

/// <summary>Which measures show the same quantity: the cases of a share that another measure counts, or twelve months of what another counts month by month.</summary>
/// <remarks>Found by the numbers themselves, of all units and months, so that no list has to be kept. What is the same nearly everywhere is not found.</remarks>
public sealed class DisclosureLinks
{
    private const int Year = 12;

    private readonly List<CountedQuantity> _quantities = [];
    private readonly Dictionary<string, string> _ofYears = [];
    private readonly List<(CountedQuantity Quantity, string Content)> _twelve = [];
    private readonly Lazy<FoundLinks> _found;

    /// <summary>No links yet.</summary>
    public DisclosureLinks() => _found = new Lazy<FoundLinks>(() => new FoundLinks(_quantities, _ofYears, _twelve));

    /// <summary>The links between these measures.</summary>
    public DisclosureLinks(IEnumerable<FigureGrid> grids)
        : this()
    {
        foreach (var grid in grids)
        {
            Add(grid);
        }
    }

    /// <summary>Reads the figures of one more measure, and keeps none of them. All are added before the first question.</summary>
    public void Add(FigureGrid grid)
    {
        if (grid.Definition.Kind == MeasureKind.Rate)
        {
            return;
        }

        foreach (var role in Roles(grid.Definition))
        {
            var numbers = Numbers(grid, role);
            if (Array.TrueForAll(numbers, number => number <= 0))
            {
                continue;
            }

            var quantity = new CountedQuantity(grid.Definition.Id, role, Content(numbers), numbers.Sum(), grid.Definition.Disclosure == DisclosureRule.SmallNumbers);
            _quantities.Add(quantity);
            if (grid.HasPeriods)
            {
                _ofYears.TryAdd(Content(Years(numbers, grid.Months.Count)), grid.Definition.Id);
            }
            else if (grid.Definition.Basis == PeriodBasis.TwelveMonths)
            {
                _twelve.Add((quantity, Content(Late(numbers, grid.Months.Count))));
            }
        }
    }

    /// <summary>Groups of measures that show one quantity, by their ids; for the documentation and for tests.</summary>
    public IEnumerable<IReadOnlyList<string>> Groups => Shared.Values.Select(group => (IReadOnlyList<string>)[.. group.Select(quantity => quantity.MeasureId).Distinct()]);

    /// <summary>The measures that hang together with one, directly or by others: what one of them withholds can matter to each.</summary>
    internal IReadOnlyList<string> LinkedWith(string measureId) => _found.Value.Linked.GetValueOrDefault(measureId) ?? [measureId];

    /// <summary>Quantities of a measure that another measure shows too.</summary>
    internal IEnumerable<CountedQuantity> SharedOf(string measureId) => _found.Value.OfMeasure[measureId].Where(quantity => Shared.ContainsKey(quantity.Content));

    /// <summary>Every count that a quantity is.</summary>
    internal IReadOnlyList<CountedQuantity> Showing(string content) => Shared.GetValueOrDefault(content) ?? [];

    /// <summary>The measure that counts month by month what this one counts over twelve; null when there is none.</summary>
    internal IEnumerable<string> MonthsOf(string measureId) =>
        _found.Value.OfMeasure[measureId].Select(quantity => _found.Value.Years.GetValueOrDefault((measureId, quantity.Role))).OfType<string>().Distinct();

    /// <summary>Shares whose withheld figures could be worked out from quantities that other measures show, and that this quantity has to hide with them.</summary>
    internal IEnumerable<string> DependOn(string content) => Shared[content]
        .Select(quantity => quantity.MeasureId)
        .Distinct()
        .Where(measure => Key(measure) == content);

    /// <summary>Quantities that this one is a part of and that other measures show: where the whole is hidden, the part is.</summary>
    internal IEnumerable<CountedQuantity> WholesOf(string content) => Shared[content]
        .Where(quantity => quantity.Role is CountRole.Counted or CountRole.Others)
        .SelectMany(quantity => SharedOf(quantity.MeasureId).Where(whole => whole.Role == CountRole.Cases && whole.Content != content))
        .DistinctBy(whole => whole.Content);

    private Dictionary<string, IReadOnlyList<CountedQuantity>> Shared => _found.Value.Shared;

    // Of the three counts of a share any two give the third: where others show two of them, the smaller one hides what the share hides.
    private string? Key(string measureId)
    {
        var shared = SharedOf(measureId).Where(quantity => Shared[quantity.Content].Any(other => other.MeasureId != measureId)).ToList();
        return shared.Count < 2 ? null : shared.OrderBy(quantity => quantity.Total).ThenBy(quantity => quantity.Role).First().Content;
    }

    /// <summary>Whether small numbers of a quantity are withheld: where one of the measures that show it is about children.</summary>
    internal bool IsOfChildren(string content) => Shared[content].Any(quantity => quantity.IsOfChildren);

    private static IReadOnlyList<CountRole> Roles(MeasureDefinition definition) => definition switch
    {
        { Disclosure: DisclosureRule.NotAboutChildren } => definition.Kind == MeasureKind.Mean ? [CountRole.Amounts] : [],
        { IsPercentage: true } => [CountRole.Counted, CountRole.Others, CountRole.Cases],
        { Kind: MeasureKind.Mean } => [CountRole.Counted, CountRole.Amounts],
        _ => [CountRole.Counted],
    };

    private static long[] Numbers(FigureGrid grid, CountRole role)
    {
        var numbers = new long[grid.Units * grid.Months.Count];
        for (var unit = 0; unit < grid.Units; unit++)
        {
            for (var month = 0; month < grid.Months.Count; month++)
            {
                numbers[(unit * grid.Months.Count) + month] = grid.Count(unit, new PeriodTile(month, 1), role) ?? -1;
            }
        }

        return numbers;
    }

    private static long[] Years(long[] numbers, int months) =>
        [.. Late([.. numbers.Select((_, place) => place % months < Year - 1 ? 0 : numbers.AsSpan(place - Year + 1, Year).ToArray().Sum())], months)];

    private static long[] Late(long[] numbers, int months) => [.. numbers.Where((_, place) => place % months >= Year - 1)];

    private static string Content(long[] numbers) => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(numbers.AsSpan())));
}
