using System.Collections.Concurrent;
using Dashboard.Measures.Book;

namespace Dashboard.Measures.Disclosure;

/// <summary>Decides what is withheld of each measure, in view of all the others. One for the figures of one stamp; safe for use from several threads.</summary>
/// <remarks>Measures that are linked are worked out together, when one of them is first asked for (<see cref="LinkedMeasures"/>).</remarks>
/// <param name="tree">Units.</param>
/// <param name="rules">Rules in force.</param>
/// <param name="links">Which measures show the same.</param>
/// <param name="read">Reads the figures of a measure.</param>
public sealed class DisclosureControl(OrgTree tree, DisclosureRules rules, DisclosureLinks links, Func<string, Task<FigureGrid>> read)
{
    private readonly PublishedUnits _units = new(tree);
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyDictionary<string, FigureControl>>>> _groups = new();

    /// <summary>Units whose figures are published.</summary>
    public OrgTree Tree => tree;

    /// <summary>Rules in force.</summary>
    public DisclosureRules Rules => rules;

    /// <summary>What is withheld of a measure. A rate withholds what the number behind it does, see <see cref="Engine.MeasureDefinition.CasesOf"/>.</summary>
    public async Task<FigureControl> OfAsync(string measureId)
    {
        var linked = links.LinkedWith(measureId);
        var group = _groups.GetOrAdd(linked[0], _ => new(() => SuppressAsync(linked)));
        try
        {
            return (await group.Value)[measureId];
        }
        catch
        {
            // A failed reading is not kept: the next one who asks tries again.
            _groups.TryRemove(linked[0], out _);
            throw;
        }
    }

    private async Task<IReadOnlyDictionary<string, FigureControl>> SuppressAsync(IReadOnlyList<string> linked)
    {
        var grids = new Dictionary<string, FigureGrid>();
        foreach (var measure in linked)
        {
            grids.Add(measure, await read(measure));
        }

        return new LinkedMeasures(_units, rules, links, grids).Suppress();
    }
}
