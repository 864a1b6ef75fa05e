using System.Collections;

namespace Dashboard.Measures.Disclosure;

/// <summary>The table of one statutory year, or of one month: its cells, how they add up, and what of it is withheld.</summary>
/// <param name="units">Units, and which lie below which.</param>
/// <param name="rules">Rules in force.</param>
/// <param name="block">Months, quarters and year.</param>
/// <param name="view">What is to be suppressed.</param>
internal sealed class GridTable(PublishedUnits units, DisclosureRules rules, IReadOnlyList<PeriodTile> block, GridView view)
{
    private const int Tiers = 3;

    private readonly List<DisclosureCell> _cells = [];
    private readonly List<DisclosureRelation> _relations = [];
    private readonly Dictionary<(int Unit, PeriodTile Tile), int> _places = [];
    private readonly List<(int Unit, PeriodTile Tile)> _figures = [];

    /// <summary>After hiding: counts that other measures may give away.</summary>
    public IReadOnlyList<DisclosureConflict> Conflicts { get; private set; } = [];

    /// <summary>Whether each unit's figure is withheld, by tile.</summary>
    public IReadOnlyList<(PeriodTile Tile, BitArray Hidden)> Hidden()
    {
        var tiles = block.Where(tile => view.Counts(0, tile).Length > 0).ToList();
        foreach (var tile in tiles)
        {
            AddCells(tile);
        }

        if (_cells.Exists(cell => cell.IsHiddenFirst))
        {
            AddUnits(tiles);
            tiles.ForEach(tile => Enumerable.Range(0, units.Count).ToList().ForEach(unit => AddMonths(unit, tile)));
            AddWindows(tiles);
        }

        var table = new DisclosureTable(rules, _cells, _relations) { Choices = view.Choices };
        var hidden = table.Hidden();
        Conflicts = [.. table.Conflicts.Select(conflict => new DisclosureConflict(_figures[conflict.Cell].Tile, [.. conflict.Way.Select(cell => _figures[cell])]))];
        return [.. tiles.Select(tile => (tile, new BitArray([.. Enumerable.Range(0, units.Count).Select(unit => hidden[_places[(unit, tile)]])])))];
    }

    private void AddCells(PeriodTile tile)
    {
        for (var unit = 0; unit < units.Count; unit++)
        {
            var own = view.Counts(unit, tile);
            Add(unit, tile, new DisclosureCell(own)
            {
                IsWithheld = view.IsWithheld(unit, tile, own),
                IsClosed = view.IsClosed(unit, tile),
                ProtectsAll = view.ProtectsAll(unit, tile),
                SumIsKnown = view.SumIsKnown(unit, tile),
                IsHeadline = unit == 0,
                Weight = tile.Width - (Tiers * units.Depth(unit)),
            });
        }
    }

    private void AddUnits(IReadOnlyList<PeriodTile> tiles)
    {
        foreach (var below in Enumerable.Range(1, units.Count - 1).GroupBy(unit => units.Parent(unit)))
        {
            var rests = tiles.ToDictionary(tile => tile, tile => Rest(below.Key, below, tile));
            var overlaps = rests.Values.Any(rest => Array.Exists(rest, count => count != 0));
            foreach (var (tile, rest) in rests)
            {
                var (total, parts) = (_places[(below.Key, tile)], below.Select(unit => _places[(unit, tile)]).ToList());
                if (overlaps)
                {
                    // What overlaps counts nobody: only children whom no part holds are protected.
                    var unit = units.Count + below.Key;
                    parts.Add(Add(unit, tile, new DisclosureCell(rest) { IsRemainder = true, IsWithheld = Array.Exists(rest, count => rules.IsSmall(count)) }));
                    AddMonths(unit, tile);
                }

                // What adds up in every month does so in quarters and years.
                _relations.Add(new DisclosureRelation(total, parts) { IsImplied = tile.Months > 1 });
            }
        }
    }

    private long[] Rest(int whole, IEnumerable<int> parts, PeriodTile tile) =>
        [.. _cells[_places[(whole, tile)]].Counts.Select((count, part) => count - parts.Sum(unit => _cells[_places[(unit, tile)]].Counts[part]))];

    private void AddMonths(int unit, PeriodTile tile)
    {
        var parts = tile.Parts(block);
        if (parts.Count > 0)
        {
            _relations.Add(new DisclosureRelation(_places[(unit, tile)], [.. parts.Select(part => _places[(unit, part)])]));
        }
    }

    private int Add(int unit, PeriodTile tile, DisclosureCell cell)
    {
        _places.Add((unit, tile), _cells.Count);
        _figures.Add((unit, tile));
        _cells.Add(cell with { MayChange = (part, change, sumsStay, choice) => view.MayChange(unit, tile, part, change, sumsStay, choice) });
        return _cells.Count - 1;
    }

    /// <summary>Small numbers of other periods are protected as well, though nothing of these periods is shown that tiles do not say.</summary>
    private void AddWindows(List<PeriodTile> tiles)
    {
        foreach (var window in PeriodTile.Windows(block))
        {
            var months = tiles.Where(tile => tile.Months == 1 && tile.First >= window.First && tile.First < window.First + window.Months).ToList();
            for (var unit = 0; unit < units.Count && months.Count == window.Months; unit++)
            {
                var parts = months.Select(month => _places[(unit, month)]).Where(cell => !_cells[cell].IsZero).ToList();
                if (parts.Count > 1 && view.Counts(unit, window) is { } sum && view.IsWithheld(unit, window, sum))
                {
                    _relations.Add(new DisclosureRelation(_cells.Count, parts) { IsAside = true });
                    _figures.Add((unit, window));
                    _cells.Add(new DisclosureCell(sum) { IsWithheld = true, ProtectsAll = view.ProtectsAll(unit, window) });
                }
            }
        }
    }
}
