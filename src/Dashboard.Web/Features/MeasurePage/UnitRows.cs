using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>Makes the rows of units, those that need attention first. Only the rows that are shown read their series.</summary>
internal sealed class UnitRows(
    StoreStatus status,
    AccessScope scope,
    MeasureDefinition definition,
    Month month,
    IReadOnlyDictionary<string, UnitFigure> figures,
    Func<string, Task<IReadOnlyList<SeriesPoint>>> series)
{
    /// <summary>The figures of units by name, whether shown or not.</summary>
    public IReadOnlyList<(string Name, UnitFigure Figure)> Figures(IEnumerable<OrgUnit> units) => [.. units.Select(unit => (unit.Name, Figure(unit)))];

    /// <summary>The first rows of these units.</summary>
    public async Task<IReadOnlyList<UnitRow>> OfAsync(IReadOnlyList<OrgUnit> units, int most)
    {
        var first = AttentionOrder.Of(definition, units, unit => Figure(unit).Value, unit => unit.Name).Take(most);
        var rows = new List<UnitRow>();
        foreach (var unit in first)
        {
            rows.Add(new UnitRow(unit.Id, unit.Name, MeasureTrend.Of(definition, await series(unit.Id), month), definition.ListsCases && scope.MaySeeChildrenOf(status.Tree, unit.Id)));
        }

        return rows;
    }

    private UnitFigure Figure(OrgUnit unit) => figures.TryGetValue(unit.Id, out var figure) ? figure : UnitFigure.NotSupplied;
}
