using System.Collections.Concurrent;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Disclosure;

/// <summary>Decides what is withheld of each measure, in view of all the others. One for the figures of one stamp; safe for use from several threads.</summary>
/// <remarks>A quantity that several measures show is suppressed once, and whatever it hides is hidden by each of them; then each hides what its own figures need.</remarks>
/// <param name="tree">Units.</param>
/// <param name="rules">Rules in force.</param>
/// <param name="links">Which measures show the same.</param>
/// <param name="read">Reads the figures of a measure.</param>
public sealed class DisclosureControl(OrgTree tree, DisclosureRules rules, DisclosureLinks links, Func<string, Task<FigureGrid>> read)
{
    private const int MonthsInYear = 12;

    private static readonly CountRole[] Parts = [CountRole.Counted, CountRole.Others];

    private readonly GridSuppression _suppression = new(tree, rules);
    private readonly ConcurrentDictionary<string, Lazy<Task<FigureControl>>> _measures = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<FigureControl>>> _quantities = new();

    /// <summary>Units whose figures are published.</summary>
    public OrgTree Tree => tree;

    /// <summary>Rules in force.</summary>
    public DisclosureRules Rules => rules;

    /// <summary>What is withheld of a measure. A rate withholds what the number behind it does, see <see cref="MeasureDefinition.CasesOf"/>.</summary>
    public async Task<FigureControl> OfAsync(string measureId)
    {
        var control = _measures.GetOrAdd(measureId, id => new(() => MeasureAsync(id)));
        try
        {
            return await control.Value;
        }
        catch
        {
            // A failed reading is not kept: the next one who asks tries again.
            _measures.TryRemove(measureId, out _);
            _quantities.Clear();
            throw;
        }
    }

    private async Task<FigureControl> MeasureAsync(string measureId)
    {
        var grid = await read(measureId);
        var closed = new List<(CountRole Role, FigureControl Control)>();
        foreach (var quantity in links.SharedOf(measureId))
        {
            closed.Add((quantity.Role, await QuantityAsync(quantity)));
        }

        var years = new List<FigureControl>();
        foreach (var months in links.MonthsOf(measureId))
        {
            years.Add(await OfAsync(months));
        }

        var siblings = await CouplingsAsync(links.SharedOf(measureId).Where(quantity => quantity.Role == CountRole.Cases).Select(quantity => quantity.Content), measureId);
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
        });
    }

    private Task<FigureControl> QuantityAsync(CountedQuantity quantity) =>
        _quantities.GetOrAdd(quantity.Content, _ => new(() => SuppressAsync(quantity))).Value;

    private async Task<FigureControl> SuppressAsync(CountedQuantity quantity)
    {
        var grid = await read(quantity.MeasureId);
        var isOfChildren = links.IsOfChildren(quantity.Content);
        var depending = new List<FigureGrid>();
        foreach (var measureId in links.DependOn(quantity.Content))
        {
            depending.Add(await read(measureId));
        }

        var wholes = new List<FigureControl>();
        foreach (var whole in links.WholesOf(quantity.Content))
        {
            wholes.Add(await QuantityAsync(whole));
        }

        var couplings = await CouplingsAsync([quantity.Content], null);
        bool Follows(int unit, PeriodTile tile) => depending.Exists(share => IsWithheld(share.Definition, share.Counts(unit, tile)));
        return _suppression.Of(grid, new GridView
        {
            Counts = (unit, tile) => grid.Count(unit, tile, quantity.Role) is { } count ? [count] : [],
            IsWithheld = (unit, tile, counts) => (isOfChildren && rules.Withholds(counts, overCases: false)) || Follows(unit, tile),
            ProtectsAll = Follows,
            Choices = Choices(couplings.Count),
            MayChange = (unit, tile, _, change, _, choice) => Allow(couplings, unit, tile, change, choice),
            IsClosed = (unit, tile) => wholes.Exists(whole => whole.Withholds(unit, tile)),
        });
    }

    /// <summary>The shares that show these quantities, leaving out one.</summary>
    private async Task<List<ShareCoupling>> CouplingsAsync(IEnumerable<string> contents, string? except)
    {
        var couplings = new List<ShareCoupling>();
        foreach (var quantity in contents.SelectMany(links.Showing).Where(quantity => quantity.MeasureId != except))
        {
            var share = await read(quantity.MeasureId);
            if (!share.Definition.IsPercentage)
            {
                continue;
            }

            var shared = links.SharedOf(quantity.MeasureId).ToList();
            var whole = quantity.Role == CountRole.Cases ? null : shared.Find(other => other.Role == CountRole.Cases && other.Content != quantity.Content);
            bool[] isShown = [.. Parts.Select(part => shared.Exists(other => other.Role == part))];
            couplings.Add(new ShareCoupling(_suppression, share, quantity.Role, isShown, whole is null ? null : await QuantityAsync(whole)));
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
