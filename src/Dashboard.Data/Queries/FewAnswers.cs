using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>The figures of a measure that are shown to nobody, since too few people answered, and those that would give them away.</summary>
/// <remarks>Where what the parts of a unit do not show is itself of too few, the smallest part that is shown goes with it, and all below it.</remarks>
internal sealed class FewAnswers
{
    private readonly HashSet<(string Unit, Month Month)> _withheld = [];
    private readonly OrgTree _tree;
    private readonly int _fewest;

    public FewAnswers(MeasureDefinition definition, OrgTree tree, MeasureFigures figures)
    {
        (_tree, _fewest) = (tree, definition.FewestCases);
        var parts = tree.Units.Skip(1).ToLookup(unit => tree.Holds(unit.ParentId) ? unit.ParentId! : OrgTree.AuthorityId, unit => unit.Id);
        foreach (var month in figures.Months.Select(editions => editions.Month))
        {
            var points = tree.Units.ToDictionary(unit => unit.Id, unit => figures.Point(month, unit.Id));
            Withhold(month, parts, unit => points[unit].Figure.Cases);
            Withhold(month, parts, unit => points[unit].Live.Cases);
        }
    }

    /// <summary>Number of figures withheld.</summary>
    public int Count => _withheld.Count;

    /// <summary>Whether the figure of a unit is withheld in a month. Those of a unit that has closed are: nobody can say any more what they would give away.</summary>
    public bool Withholds(string unitId, Month month) => !_tree.Holds(unitId) || _withheld.Contains((unitId, month));

    /// <summary>A point of a series as it is shown.</summary>
    public SeriesPoint Of(SeriesPoint point, string unitId) => Withholds(unitId, point.Month) ? ShownFigures.Withhold(point) : point;

    private void Withhold(Month month, ILookup<string, string> parts, Func<string, int> cases)
    {
        bool IsShown(string unit) => cases(unit) > 0 && !Withholds(unit, month);
        foreach (var unit in _tree.Units.Where(unit => cases(unit.Id) > 0 && cases(unit.Id) < _fewest))
        {
            _withheld.Add((unit.Id, month));
        }

        foreach (var whole in _tree.Units.OrderBy(unit => _tree.Upwards(unit.Id).Length).Select(unit => unit.Id).Where(parts.Contains).Where(IsShown))
        {
            while (parts[whole].Where(IsShown).MinBy(cases) is { } smallest
                && cases(whole) - parts[whole].Where(IsShown).Sum(cases) is > 0 and var rest
                && rest < _fewest)
            {
                _withheld.UnionWith(_tree.Within(smallest).Select(unit => (unit, month)));
            }
        }
    }
}
