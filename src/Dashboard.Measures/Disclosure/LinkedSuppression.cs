using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Disclosure;

/// <summary>Suppresses measures that are linked, once, given what they withhold together.</summary>
/// <remarks>A quantity that several measures show is suppressed once, and whatever it hides is hidden by each of them; then each hides what its own figures need.</remarks>
/// <param name="units">Units.</param>
/// <param name="rules">Rules in force.</param>
/// <param name="links">Which measures show the same.</param>
/// <param name="grids">Figures of each.</param>
/// <param name="together">What is withheld by all.</param>
/// <param name="before">The time before, when less was withheld by all; null the first time.</param>
internal sealed class LinkedSuppression(PublishedUnits units, DisclosureRules rules, DisclosureLinks links, IReadOnlyDictionary<string, FigureGrid> grids, WithheldTogether together, LinkedSuppression? before)
{
    private const int MonthsInYear = 12;

    private static readonly CountRole[] Parts = [CountRole.Counted, CountRole.Others];

    private readonly GridSuppression _suppression = new(units, rules, together);
    private readonly Dictionary<string, FigureControl> _measures = [];
    private readonly Dictionary<string, FigureControl> _quantities = [];

    /// <summary>Counts that one measure hides and another may give away.</summary>
    public List<(IReadOnlyList<Month> Months, IReadOnlyList<PeriodTile> Block, DisclosureConflict Conflict)> Conflicts { get; } = [];

    /// <summary>What is withheld of a measure.</summary>
    public FigureControl Of(string measureId)
    {
        if (!_measures.TryGetValue(measureId, out var control))
        {
            _measures.Add(measureId, control = Measure(measureId));
        }

        return control;
    }


    private FigureControl Measure(string measureId)
    {
        var grid = grids[measureId];
        var closed = links.SharedOf(measureId).Select(quantity => (quantity.Role, Control: Quantity(quantity))).ToList();
        var years = links.MonthsOf(measureId).Select(Of).ToList();
        var siblings = Couplings(links.SharedOf(measureId).Where(quantity => quantity.Role == CountRole.Cases).Select(quantity => quantity.Content), measureId);
        bool IsKnown(int unit, PeriodTile tile, int part) => unit < grid.Units
            && closed.Exists(quantity => quantity.Role == Parts[part] && !quantity.Control.Withholds(unit, tile));
        return _suppression.Of(grid, new GridView
        {
            Counts = grid.Counts,
            Choices = Choices(siblings.Count),
            MayChange = (unit, tile, part, change, sumsStay, choice) => grid.Definition.IsPercentage
                ? !IsKnown(unit, tile, part) && (sumsStay ? !IsKnown(unit, tile, 1 - part) : Allow(siblings, unit, tile, change, choice))
                : true,
            IsWithheld = (_, _, counts) => IsWithheld(grid.Definition, counts),
            IsClosed = (unit, tile) =>
                closed.Exists(quantity => quantity.Control.Withholds(unit, tile))
                || years.Exists(control => control.Withholds(unit, grid.Months[tile.First], MonthsInYear)),
            SumIsKnown = (unit, tile) => closed.Exists(quantity => quantity.Role == CountRole.Cases && !quantity.Control.Withholds(unit, tile)),
        }, years.Count > 0 ? null : before?._measures.GetValueOrDefault(measureId), Conflicts);
    }

    private FigureControl Quantity(CountedQuantity quantity)
    {
        if (!_quantities.TryGetValue(quantity.Content, out var control))
        {
            _quantities.Add(quantity.Content, control = Suppress(quantity));
        }

        return control;
    }

    private FigureControl Suppress(CountedQuantity quantity)
    {
        var grid = grids[quantity.MeasureId];
        var isOfChildren = links.IsOfChildren(quantity.Content);
        var depending = links.DependOn(quantity.Content).Select(measureId => grids[measureId]).ToList();
        var wholes = links.WholesOf(quantity.Content).Select(Quantity).ToList();
        var couplings = Couplings([quantity.Content], null);
        bool Follows(int unit, PeriodTile tile) => depending.Exists(share => IsWithheld(share.Definition, share.Counts(unit, tile)));
        return _suppression.Of(grid, new GridView
        {
            Counts = (unit, tile) => grid.Count(unit, tile, quantity.Role) is { } count ? [count] : [],
            IsWithheld = (unit, tile, counts) => (isOfChildren && rules.Withholds(counts, overCases: false)) || Follows(unit, tile),
            ProtectsAll = Follows,
            Choices = Choices(couplings.Count),
            MayChange = (unit, tile, _, change, _, choice) => Allow(couplings, unit, tile, change, choice),
            IsClosed = (unit, tile) => wholes.Exists(whole => whole.Withholds(unit, tile)),
        }, before?._quantities.GetValueOrDefault(quantity.Content), Conflicts);
    }

    /// <summary>The shares that show these quantities, leaving out one.</summary>
    private List<ShareCoupling> Couplings(IEnumerable<string> contents, string? except)
    {
        var couplings = new List<ShareCoupling>();
        foreach (var quantity in contents.SelectMany(links.Showing).Where(quantity => quantity.MeasureId != except))
        {
            var share = grids[quantity.MeasureId];
            if (!share.Definition.IsPercentage)
            {
                continue;
            }

            var shared = links.SharedOf(quantity.MeasureId).ToList();
            var whole = quantity.Role == CountRole.Cases ? null : shared.Find(other => other.Role == CountRole.Cases && other.Content != quantity.Content);
            bool[] isShown = [.. Parts.Select(part => shared.Exists(other => other.Role == part))];
            couplings.Add(new ShareCoupling(units, share, quantity.Role, isShown, whole is null ? null : Quantity(whole)));
        }

        return couplings;
    }

    private static bool Allow(List<ShareCoupling> couplings, int unit, PeriodTile tile, int change, int choice) =>
        couplings.Index().All(coupling => coupling.Item.Allows(unit, tile, change, (choice & (1 << coupling.Index)) != 0));

    // All likely, none likely, and each one unlikely alone: few enough to try.
    private static IReadOnlyList<int> Choices(int couplings) => [.. new[] { 0, (1 << couplings) - 1 }.Concat(Enumerable.Range(0, couplings).Select(place => 1 << place)).Distinct()];

    private bool IsWithheld(MeasureDefinition definition, long[] counts) =>
        definition.Disclosure == DisclosureRule.SmallNumbers && rules.Withholds(counts, FigureCounts.AreOfDenominator(definition));
}
