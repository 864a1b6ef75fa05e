using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Annotations;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Reads the curve of one measure, its notes and its actions.</summary>
public sealed class CurveQuery(
    StatusQueries statuses,
    FigureQueries figures,
    PeriodReader reader,
    ChartLines lines,
    AnnotationQueries annotations,
    ActionQueries actions,
    Catalogue catalogue,
    TimeProvider clock,
    IOptions<PortalOptions> portal)
{
    /// <summary>Whether there is such a measure.</summary>
    public bool Knows(string measureId) => catalogue.Find(measureId) is not null;

    /// <summary>The page of a choice; null before the measure has been counted.</summary>
    public async Task<CurveView?> LoadAsync(AccessScope scope, CurveFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var definition = catalogue[filter.MeasureId].Definition;
        var place = PagePlace.Of(scope, status, new UnitMonthFilter(MeasureUrls.CurvePage, filter.Unit, filter.Month));
        var (unit, month) = (place.UnitId, place.Month);
        IReadOnlyList<SeriesPoint> series = [.. (await figures.SeriesAsync(scope, definition.Id, unit, cancellationToken)).Where(point => point.Month <= month)];
        if (series.Count == 0)
        {
            return null;
        }

        var settled = filter with { Unit = place.Filter.Unit, Month = place.Filter.Month };
        var reading = await reader.HeldAgainstAsync(scope, await reader.OfAsync(scope, definition, unit, month, 1, cancellationToken), unit, cancellationToken);
        var final = CurveChart.Final(series);
        var forecast = Forecast.Of(final, definition.Least, definition.Greatest);
        var history = await ChartAsync(scope, status, place, reading.Trend, series, cancellationToken);
        return new CurveView
        {
            Filter = settled,
            Place = place,
            Reading = reading,
            Chart = CurveChart.Of(history, definition, month, forecast),
            Forecast = forecast,
            KnownMonths = final.Count(value => value is not null),
            Chips = PlaceChips.Of(status, settled.Unit, (settled with { Unit = null }).ToUrl(), settled.Month, (settled with { Month = null }).ToUrl()),
            Finding = CurveWords.Finding(place.UnitName, month, reading, forecast),
            Story = NoteRows.Of(status, unit, await annotations.ListAsync(scope, definition.Id, series[0].Month, month, withWithdrawn: false, cancellationToken)),
            Actions = await actions.ListAsync(scope, definition.Id, unit, cancellationToken),
            MayWrite = scope.MayAnnotate,
            NamesOwners = scope.SeesWorkers,
            Today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            Notes = FigureNotes.Of(scope, place.OpensCases, [reading.Trend]),
        };
    }

    private async Task<ChartSpec> ChartAsync(AccessScope scope, StoreStatus status, PagePlace place, MeasureTrend trend, IReadOnlyList<SeriesPoint> series, CancellationToken cancellationToken) => MeasureChart.Of(
        trend,
        null,
        series,
        place.UnitName,
        place.OpensCases ? place.UnitId : null,
        null,
        status.AuthorityName,
        scope.MaySeeChildrenOf(status.Tree, OrgTree.AuthorityId),
        await lines.OfAsync(scope, trend.Definition, place.UnitId, series, cancellationToken));
}
