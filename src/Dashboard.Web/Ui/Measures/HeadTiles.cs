using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Reads the figures at the head of a page.</summary>
public sealed class HeadTiles(FigureQueries figures, ComparatorQueries comparators, Catalogue catalogue)
{
    /// <summary>The figures of these measures, in this order.</summary>
    public async Task<IReadOnlyList<HeadTile>> ReadAsync(AccessScope scope, PagePlace place, IEnumerable<string> measureIds, CancellationToken cancellationToken)
    {
        var tiles = new List<HeadTile>();
        foreach (var id in measureIds)
        {
            tiles.Add(await ReadAsync(scope, place, catalogue[id].Definition, cancellationToken));
        }

        return tiles;
    }

    /// <summary>The figure of one measure among tiles.</summary>
    public static UnitFigure Figure(IEnumerable<HeadTile> tiles, string measureId) => tiles.First(tile => tile.Trend.Definition.Id == measureId).Trend.Figure;

    private async Task<HeadTile> ReadAsync(AccessScope scope, PagePlace place, MeasureDefinition definition, CancellationToken cancellationToken)
    {
        var trend = MeasureTrend.Of(definition, await figures.SeriesAsync(scope, definition.Id, place.UnitId, cancellationToken), place.Month);
        var opens = place.OpensCases && trend.Figure.Cases > 0;
        return new HeadTile(
            trend,
            await comparators.ComparisonAsync(scope, definition.Id, place.Month, cancellationToken),
            opens ? CaseUrls.For(definition.Id, place.Month, place.UnitId, counted: definition.Kind == MeasureKind.Share ? true : null) : MeasureUrls.For(definition.Id, place.Filter.Month, place.UnitId),
            opens);
    }
}
