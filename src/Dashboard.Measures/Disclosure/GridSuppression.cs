using System.Collections;
using Dashboard.Measures.Book;

namespace Dashboard.Measures.Disclosure;

/// <summary>Suppresses what is published of one measure, or of one quantity that several measures show: every unit in every month, quarter and year.</summary>
/// <param name="tree">Units, and which lie below which.</param>
/// <param name="rules">Rules in force.</param>
internal sealed class GridSuppression(OrgTree tree, DisclosureRules rules)
{
    private const int Tiers = 3;

    private readonly int[] _parents = [.. tree.Units.Select(unit => tree.Upwards(unit.Id) is [_, var parent, ..] ? parent : -1)];
    private readonly int[] _depths = [.. tree.Units.Select(unit => tree.Upwards(unit.Id).Length - 1)];

    /// <summary>Decides what is withheld.</summary>
    /// <param name="grid">Figures; for their months and how they add up.</param>
    /// <param name="view">What is to be suppressed in it.</param>
    public FigureControl Of(FigureGrid grid, GridView view)
    {
        var control = new FigureControl(grid.Months);
        foreach (var block in PeriodTile.Blocks(grid.Months, grid.HasPeriods))
        {
            var builder = new Builder(this, block, view);
            foreach (var (tile, hidden) in builder.Hidden())
            {
                control.Add(tile, hidden);
            }
        }

        return control;
    }

    private DisclosureRules Rules => rules;

    /// <summary>The counts of a unit over a tile; beyond the last unit, what the parts of one leave over.</summary>
    internal long[] Counts(FigureGrid grid, int unit, PeriodTile tile)
    {
        if (unit < _parents.Length)
        {
            return grid.Counts(unit, tile);
        }

        var whole = unit - _parents.Length;
        var parts = Enumerable.Range(0, _parents.Length).Where(part => _parents[part] == whole).Select(part => grid.Counts(part, tile)).ToList();
        return [.. grid.Counts(whole, tile).Select((count, place) => count - parts.Sum(part => part[place]))];
    }

    /// <summary>The table of one year, or of one month.</summary>
    private sealed class Builder(GridSuppression grid, IReadOnlyList<PeriodTile> block, GridView view)
    {
        private readonly List<DisclosureCell> _cells = [];
        private readonly List<DisclosureRelation> _relations = [];
        private readonly Dictionary<(int Unit, PeriodTile Tile), int> _places = [];

        public IEnumerable<(PeriodTile Tile, BitArray Hidden)> Hidden()
        {
            var tiles = block.Where(tile => view.Counts(0, tile).Length > 0).ToList();
            foreach (var tile in tiles)
            {
                AddCells(tile);
            }

            if (_cells.Exists(cell => cell.IsHiddenFirst))
            {
                AddUnits(tiles);
                tiles.ForEach(tile => Enumerable.Range(0, grid._parents.Length).ToList().ForEach(unit => AddMonths(unit, tile)));
                AddWindows(tiles);
            }

            var hidden = new DisclosureTable(grid.Rules, _cells, _relations) { Choices = view.Choices }.Hidden();
            return tiles.Select(tile => (tile, new BitArray([.. Enumerable.Range(0, grid._parents.Length).Select(unit => hidden[_places[(unit, tile)]])])));
        }

        private void AddCells(PeriodTile tile)
        {
            for (var unit = 0; unit < grid._parents.Length; unit++)
            {
                var own = view.Counts(unit, tile);
                Add(unit, tile, new DisclosureCell(own)
                {
                    IsWithheld = view.IsWithheld(unit, tile, own),
                    IsClosed = view.IsClosed(unit, tile),
                    ProtectsAll = view.ProtectsAll(unit, tile),
                    SumIsKnown = view.SumIsKnown(unit, tile),
                    IsHeadline = unit == 0,
                    Weight = tile.Width - (Tiers * grid._depths[unit]),
                });
            }
        }

        private void AddUnits(IReadOnlyList<PeriodTile> tiles)
        {
            foreach (var below in Enumerable.Range(1, grid._parents.Length - 1).GroupBy(unit => grid._parents[unit]))
            {
                var rests = tiles.ToDictionary(tile => tile, tile => Rest(below.Key, below, tile));
                var overlaps = rests.Values.Any(rest => Array.Exists(rest, count => count != 0));
                foreach (var (tile, rest) in rests)
                {
                    var (total, parts) = (_places[(below.Key, tile)], below.Select(unit => _places[(unit, tile)]).ToList());
                    if (overlaps)
                    {
                        // What overlaps counts nobody: only children whom no part holds are protected.
                        var unit = grid._parents.Length + below.Key;
                        parts.Add(Add(unit, tile, new DisclosureCell(rest) { IsRemainder = true, IsWithheld = Array.Exists(rest, count => grid.Rules.IsSmall(count)) }));
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
            _cells.Add(cell with { MayChange = (part, change, sumsStay, choice) => view.MayChange(unit, tile, part, change, sumsStay, choice) });
            return _cells.Count - 1;
        }

        /// <summary>Small numbers of other periods are protected as well, though nothing of these periods is shown that tiles do not say.</summary>
        private void AddWindows(List<PeriodTile> tiles)
        {
            foreach (var window in PeriodTile.Windows(block))
            {
                var months = tiles.Where(tile => tile.Months == 1 && tile.First >= window.First && tile.First < window.First + window.Months).ToList();
                for (var unit = 0; unit < grid._parents.Length && months.Count == window.Months; unit++)
                {
                    var parts = months.Select(month => _places[(unit, month)]).Where(cell => !_cells[cell].IsZero).ToList();
                    if (parts.Count > 1 && view.Counts(unit, window) is { } sum && view.IsWithheld(unit, window, sum))
                    {
                        _relations.Add(new DisclosureRelation(_cells.Count, parts) { IsAside = true });
                        _cells.Add(new DisclosureCell(sum) { IsWithheld = true, ProtectsAll = view.ProtectsAll(unit, window) });
                    }
                }
            }
        }
    }
}
