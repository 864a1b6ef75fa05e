using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Disclosure;

/// <summary>Suppresses what is published of one measure, or of one quantity that several measures show: every unit in every month, quarter and year.</summary>
/// <param name="units">Units.</param>
/// <param name="rules">Rules in force.</param>
/// <param name="together">What is withheld in view of all measures that are linked.</param>
internal sealed class GridSuppression(PublishedUnits units, DisclosureRules rules, WithheldTogether together)
{
    /// <summary>Decides what is withheld.</summary>
    /// <param name="grid">Figures; for their months and how they add up.</param>
    /// <param name="view">What is to be suppressed in it.</param>
    /// <param name="before">What was found before more was withheld together; kept where nothing was.</param>
    /// <param name="conflicts">Gets what the linked measures may give away.</param>
    public FigureControl Of(FigureGrid grid, GridView view, FigureControl? before, List<(IReadOnlyList<Month> Months, IReadOnlyList<PeriodTile> Block, DisclosureConflict Conflict)> conflicts)
    {
        var control = new FigureControl(grid.Months);
        foreach (var block in PeriodTile.Blocks(grid.Months, grid.HasPeriods))
        {
            if (before is not null && !together.Touched(grid.Months, block))
            {
                control.Take(before, block);
                continue;
            }

            var table = new GridTable(units, rules, block, view with { IsClosed = (unit, tile) => together.Holds(unit, grid.Months, tile) || view.IsClosed(unit, tile) });
            foreach (var (tile, hidden) in table.Hidden())
            {
                control.Add(tile, hidden);
            }

            conflicts.AddRange(table.Conflicts.Select(conflict => (grid.Months, block, conflict)));
        }

        return control;
    }
}
