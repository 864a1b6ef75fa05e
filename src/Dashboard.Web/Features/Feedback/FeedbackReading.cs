using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Feedback;

/// <summary>Reads the figures of one page for one reader, unit and period.</summary>
/// <remarks>
/// The rule for small numbers counts answers, and one family gives up to nine. For readers who do not see exact numbers, averages therefore go
/// wherever the number of responses does.
/// </remarks>
internal sealed class FeedbackReading(AccessScope scope, StoreStatus status, PagePlace place, int months, FigureQueries figures, PeriodQueries periods, ChartLines lines, Catalogue catalogue, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, IReadOnlyList<SplitRow>> _splits = [];

    /// <summary>The figures of these measures, in this order.</summary>
    public async Task<IReadOnlyList<FeedbackFigure>> FiguresAsync(IEnumerable<string> measureIds)
    {
        var found = new List<FeedbackFigure>();
        foreach (var definition in measureIds.Select(id => catalogue[id].Definition))
        {
            var series = await SeriesAsync(definition.Id, place.UnitId);
            var trend = MeasureTrend.Of(definition, series, place.Month);
            var period = await periods.FigureAsync(scope, definition.Id, place.UnitId, place.Month, months, cancellationToken);
            if (period is not null && await HidesAsync(definition.Id, place.UnitId))
            {
                period = period with { Figure = UnitFigure.Withheld };
            }

            found.Add(new FeedbackFigure(definition, period, trend, period?.Figure.IsWithheld == true ? null : PeriodWords.Change(definition, trend, period, series, months)));
        }

        return found;
    }

    /// <summary>One split of a measure over the period; null where there is none, and for readers outside the service.</summary>
    public async Task<FeedbackSplit?> SplitAsync(string measureId, string dimension)
    {
        var definition = catalogue[measureId].Definition;
        var table = SplitTables.Of(definition, await SplitsAsync(measureId)).FirstOrDefault(split => split.Dimension == dimension);
        return table is null ? null : new FeedbackSplit(definition, table);
    }

    /// <summary>The figures of the categories of a split over the period.</summary>
    public async Task<IReadOnlyDictionary<string, UnitFigure>> CategoriesAsync(string measureId, string dimension) =>
        (await SplitsAsync(measureId)).Where(row => row.Dimension == dimension).ToDictionary(row => row.Category, row => row.Figure);

    /// <summary>The figures of the units below, of the period or of the one before.</summary>
    public async Task<Func<string, UnitFigure>> UnitsAsync(string measureId, int back = 0)
    {
        var month = place.Month.AddMonths(-back);
        var found = await periods.UnitsAsync(scope, measureId, month, months, cancellationToken);
        var received = scope.SeesExactNumbers || !FeedbackIds.IsOfAnswers(measureId) ? null : await periods.UnitsAsync(scope, FeedbackIds.Received, month, months, cancellationToken);
        return unit => received?.TryGetValue(unit, out var responses) == true && responses.IsWithheld ? UnitFigure.Withheld
            : found.TryGetValue(unit, out var figure) ? figure
            : UnitFigure.NotSupplied;
    }

    /// <summary>The line of a measure over all months.</summary>
    public async Task<(MeasureTrend Trend, ChartSpec Chart)> ChartAsync(string measureId)
    {
        var definition = catalogue[measureId].Definition;
        var trend = MeasureTrend.Of(definition, await SeriesAsync(measureId, place.UnitId), place.Month);
        var above = place.UnitId == OrgTree.AuthorityId || definition.Kind == MeasureKind.Count
            ? null
            : MeasureTrend.Of(definition, await SeriesAsync(measureId, OrgTree.AuthorityId), place.Month).Points;
        return (trend, MeasureChart.Of(
            trend, null, trend.Points, place.UnitName, place.OpensCases ? place.UnitId : null, above, status.AuthorityName, scope.MaySeeChildrenOf(status.Tree, OrgTree.AuthorityId),
            await lines.OfAsync(scope, definition, place.UnitId, trend.Points, cancellationToken)));
    }

    private async Task<IReadOnlyList<SplitRow>> SplitsAsync(string measureId)
    {
        if (!_splits.TryGetValue(measureId, out var rows))
        {
            _splits.Add(measureId, rows = await periods.SplitsAsync(scope, measureId, place.UnitId, place.Month, months, cancellationToken));
        }

        return rows;
    }

    private async Task<IReadOnlyList<SeriesPoint>> SeriesAsync(string measureId, string unitId)
    {
        var series = await figures.SeriesAsync(scope, measureId, unitId, cancellationToken);
        if (scope.SeesExactNumbers || !FeedbackIds.IsOfAnswers(measureId))
        {
            return series;
        }

        var hidden = (await figures.SeriesAsync(scope, FeedbackIds.Received, unitId, cancellationToken)).Where(point => point.Figure.IsWithheld).Select(point => point.Month).ToHashSet();
        return [.. series.Select(point => hidden.Contains(point.Month) ? point with { Figure = UnitFigure.Withheld, Live = UnitFigure.Withheld } : point)];
    }

    private async Task<bool> HidesAsync(string measureId, string unitId) =>
        !scope.SeesExactNumbers && FeedbackIds.IsOfAnswers(measureId)
        && (await periods.FigureAsync(scope, FeedbackIds.Received, unitId, place.Month, months, cancellationToken))?.Figure.IsWithheld == true;
}
