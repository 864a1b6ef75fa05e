using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Disclosure;

/// <summary>What a group of linked measures withholds together, because a count of one of them is not safe otherwise. Only grows.</summary>
/// <param name="units">How many units are published.</param>
internal sealed class WithheldTogether(int units)
{
    private const int Quarter = 3;

    private readonly HashSet<(int Unit, Month Last, int Months)> _cells = [];
    private HashSet<Month> _changed = [];

    /// <summary>Whether a figure is withheld by all measures of the group.</summary>
    public bool Holds(int unit, IReadOnlyList<Month> months, PeriodTile tile) => _cells.Contains((unit, months[tile.First + tile.Months - 1], tile.Months));

    /// <summary>Whether the last widening touched any of these months.</summary>
    public bool Touched(IReadOnlyList<Month> months, IEnumerable<PeriodTile> tiles) => tiles.Any(tile => _changed.Contains(months[tile.First]));

    /// <summary>Withholds more for each conflict: the cells of its way, then its months of every service and of the authority, its quarter, its year. False where nothing more can be withheld.</summary>
    public bool Widen(IEnumerable<(IReadOnlyList<Month> Months, IReadOnlyList<PeriodTile> Block, DisclosureConflict Conflict)> conflicts)
    {
        _changed = [];
        foreach (var (months, block, conflict) in conflicts)
        {
            _ = Add(months, block, conflict.Way)
                || AddAll(months, block, block.Where(tile => Lies(tile, conflict.Tile.First, conflict.Tile.Months)))
                || AddAll(months, block, QuartersOf(block, conflict.Tile).SelectMany(quarter => block.Where(tile => Lies(tile, quarter.First, quarter.Months))))
                || AddAll(months, block, block);
        }

        return _changed.Count > 0;
    }

    private static bool Lies(PeriodTile tile, int first, int months) => tile.First >= first && tile.First + tile.Months <= first + months;

    private static IEnumerable<PeriodTile> QuartersOf(IReadOnlyList<PeriodTile> block, PeriodTile tile) =>
        block.Where(quarter => quarter.Months == Quarter && quarter.First < tile.First + tile.Months && tile.First < quarter.First + quarter.Months);

    // The authority is what people come for: its services first.
    private bool AddAll(IReadOnlyList<Month> months, IReadOnlyList<PeriodTile> block, IEnumerable<PeriodTile> tiles)
    {
        var cells = tiles.SelectMany(tile => Enumerable.Range(0, units).Select(unit => (Unit: unit, Tile: tile))).ToList();
        return Add(months, block, cells.Where(cell => cell.Unit > 0)) || Add(months, block, cells);
    }

    private bool Add(IReadOnlyList<Month> months, IReadOnlyList<PeriodTile> block, IEnumerable<(int Unit, PeriodTile Tile)> cells)
    {
        var added = false;
        foreach (var (unit, tile) in cells.Where(cell => cell.Unit < units && block.Contains(cell.Tile)))
        {
            added |= _cells.Add((unit, months[tile.First + tile.Months - 1], tile.Months));
        }

        if (added)
        {
            _changed.UnionWith(block.Select(tile => months[tile.First]));
        }

        return added;
    }
}
