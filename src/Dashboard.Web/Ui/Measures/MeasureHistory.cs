using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Reads measures of a page over the two years to its month, each with its chart; figures that are no count stand beside those of the authority.</summary>
public sealed class MeasureHistory(FigureQueries figures, ChartLines lines, Catalogue catalogue)
{
    /// <summary>The charts of these measures, in this order.</summary>
    public async Task<IReadOnlyList<(MeasureTrend Trend, ChartSpec Chart)>> ReadAsync(AccessScope scope, StoreStatus status, PagePlace place, IEnumerable<string> measureIds, CancellationToken cancellationToken)
    {
        var history = new List<(MeasureTrend, ChartSpec)>();
        foreach (var definition in measureIds.Select(id => catalogue[id].Definition))
        {
            var trend = MeasureTrend.Of(definition, await figures.SeriesAsync(scope, definition.Id, place.UnitId, cancellationToken), place.Month);
            var above = place.UnitId == OrgTree.AuthorityId || definition.Kind == MeasureKind.Count
                ? null
                : MeasureTrend.Of(definition, await figures.SeriesAsync(scope, definition.Id, OrgTree.AuthorityId, cancellationToken), place.Month).Points;
            history.Add((trend, MeasureChart.Of(
                trend, null, trend.Points, place.UnitName, place.OpensCases ? place.UnitId : null, above, status.AuthorityName, scope.MaySeeChildrenOf(status.Tree, OrgTree.AuthorityId),
                await lines.OfAsync(scope, definition, place.UnitId, trend.Points, cancellationToken))));
        }

        return history;
    }
}
