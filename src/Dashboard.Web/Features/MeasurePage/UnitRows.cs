using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>Makes the rows of units, those that need attention first.</summary>
internal sealed class UnitRows(StoreStatus status, AccessScope scope, MeasureDefinition definition, Month month, Func<string, Task<IReadOnlyList<SeriesPoint>>> series)
{
    public async Task<IReadOnlyList<UnitRow>> OfAsync(IReadOnlyList<OrgUnit> units)
    {
        var rows = new List<UnitRow>(units.Count);
        foreach (var unit in units)
        {
            rows.Add(new UnitRow(unit.Id, unit.Name, MeasureTrend.Of(definition, await series(unit.Id), month), scope.MaySeeChildrenOf(status.Tree, unit.Id)));
        }

        return AttentionOrder.Of(definition, rows, row => row.Trend.Figure.Value, row => row.Name);
    }
}
