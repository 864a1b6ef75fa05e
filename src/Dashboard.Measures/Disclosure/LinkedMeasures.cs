namespace Dashboard.Measures.Disclosure;

/// <summary>Measures that show the same numbers, suppressed until none of them gives away what another hides.</summary>
/// <remarks>Where a count is open in its own table only in ways that the other tables contradict, all of these measures withhold more: the cells on the way, the months, the quarter, the year.</remarks>
/// <param name="units">Units.</param>
/// <param name="rules">Rules in force.</param>
/// <param name="links">Which measures show the same.</param>
/// <param name="grids">Figures of each.</param>
internal sealed class LinkedMeasures(PublishedUnits units, DisclosureRules rules, DisclosureLinks links, IReadOnlyDictionary<string, FigureGrid> grids)
{
    /// <summary>What is withheld of each.</summary>
    public IReadOnlyDictionary<string, FigureControl> Suppress()
    {
        var together = new WithheldTogether(units.Count);
        LinkedSuppression? before = null;
        while (true)
        {
            var suppression = new LinkedSuppression(units, rules, links, grids, together, before);
            var controls = grids.Keys.ToDictionary(measure => measure, suppression.Of);
            if (grids.Count == 1 || !together.Widen(suppression.Conflicts))
            {
                return controls;
            }

            before = suppression;
        }
    }
}
