using Dashboard.Measures.Book;

namespace Dashboard.Measures.Disclosure;

/// <summary>Units whose figures are published, by number, and which lie below which.</summary>
/// <param name="tree">Units.</param>
internal sealed class PublishedUnits(OrgTree tree)
{
    private readonly int[] _parents = [.. tree.Units.Select(unit => tree.Upwards(unit.Id) is [_, var parent, ..] ? parent : -1)];
    private readonly int[] _depths = [.. tree.Units.Select(unit => tree.Upwards(unit.Id).Length - 1)];

    /// <summary>How many.</summary>
    public int Count => _parents.Length;

    /// <summary>The unit that one lies below; -1 for the authority.</summary>
    public int Parent(int unit) => _parents[unit];

    /// <summary>How far below the authority.</summary>
    public int Depth(int unit) => _depths[unit];

    /// <summary>The counts of a unit over a tile; beyond the last unit, what the parts of one leave over.</summary>
    public long[] Counts(FigureGrid grid, int unit, PeriodTile tile)
    {
        if (unit < Count)
        {
            return grid.Counts(unit, tile);
        }

        var whole = unit - Count;
        var parts = Enumerable.Range(0, Count).Where(part => _parents[part] == whole).Select(part => grid.Counts(part, tile)).ToList();
        return [.. grid.Counts(whole, tile).Select((count, place) => count - parts.Sum(part => part[place]))];
    }
}
