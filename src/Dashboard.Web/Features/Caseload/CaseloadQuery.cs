using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Caseload;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;
using Ids = Dashboard.Web.Features.Caseload.CaseloadMeasureIds;

namespace Dashboard.Web.Features.Caseload;

/// <summary>Reads the page of caseloads: every figure by the id of its measure, every worker from the cases of these measures.</summary>
public sealed class CaseloadQuery(StatusQueries statuses, FigureQueries figures, CaseQueries cases, HeadTiles heads, ChartLines lines, Catalogue catalogue, StandardsQueries standards, IOptions<PortalOptions> portal)
{
    /// <summary>Workers that are listed unless all are asked for.</summary>
    public const int MostWorkers = 30;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<CaseloadView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var view = new CaseloadView
        {
            Place = place,
            Finding = [],
            Standards = await standards.InForceAsync(place.Month, cancellationToken),
            Workers = place.OpensCases ? await WorkersAsync(scope, status, place.UnitId, place.Month, cancellationToken) : null,
            Notes = [],
            AsAt = status.DataAsAt,
        };
        return place.IsOwn ? view with { Finding = CaseloadWords.Own(place.Month, view.Workers is [var own, ..] ? own : null) } : await OfUnitAsync(scope, status, view, cancellationToken);
    }

    private async Task<CaseloadView> OfUnitAsync(AccessScope scope, StoreStatus status, CaseloadView view, CancellationToken cancellationToken)
    {
        var isTeam = status.Tree.IsTeam(view.UnitId);
        var tiles = await heads.ReadAsync(scope, view.Place, Ids.Tiles(isTeam), cancellationToken);
        var teams = await TeamsAsync(scope, status, view, isTeam, cancellationToken);
        var mean = catalogue[Ids.PerFullTime].Definition;
        var series = await figures.SeriesAsync(scope, mean.Id, view.UnitId, cancellationToken);
        var above = view.UnitId == OrgTree.AuthorityId ? null : await figures.SeriesAsync(scope, mean.Id, OrgTree.AuthorityId, cancellationToken);
        var trend = MeasureTrend.Of(mean, series, view.Month);
        return view with
        {
            Finding = CaseloadWords.Finding(view.UnitName, view.Month, trend.Figure, HeadTiles.Figure(tiles, Ids.OverLimit), HeadTiles.Figure(tiles, Ids.Unallocated), teams, view.TeamLimit),
            Tiles = tiles,
            Teams = teams,
            Spreads = [(mean, await SpreadAsync(mean)), (catalogue[Ids.Spread].Definition, await SpreadAsync(catalogue[Ids.Spread].Definition))],
            HistoryTrend = trend,
            History = MeasureChart.Of(
                trend, null, series, view.UnitName, view.OpensCases ? view.UnitId : null, above, status.AuthorityName, scope.MaySeeChildrenOf(status.Tree, OrgTree.AuthorityId), await lines.OfAsync(scope, mean, view.UnitId, series, cancellationToken)),
            Splits = await SplitsAsync(scope, view, cancellationToken),
            Notes = Notes(scope, view, tiles),
            AsAt = trend.Point?.DataAsAt ?? view.AsAt,
        };

        async Task<Ui.Charts.ChartSpec> SpreadAsync(MeasureDefinition definition) => CaseloadSpread.Of(
            definition,
            SplitTables.Of(definition, await figures.SplitsAsync(scope, definition.Id, view.Month, view.UnitId, cancellationToken)).FirstOrDefault(split => split.IsBand),
            view.WorkerLimit,
            view.Month,
            view.OpensCases ? view.UnitId : null);
    }

    private async Task<IReadOnlyList<CaseloadTeam>> TeamsAsync(AccessScope scope, StoreStatus status, CaseloadView view, bool isTeam, CancellationToken cancellationToken)
    {
        var children = await figures.UnitsAsync(scope, Ids.OfTeams, view.Month, cancellationToken);
        var mean = await figures.UnitsAsync(scope, Ids.PerFullTime, view.Month, cancellationToken);
        var over = await figures.UnitsAsync(scope, Ids.OverLimit, view.Month, cancellationToken);
        var without = await figures.UnitsAsync(scope, Ids.Unallocated, view.Month, cancellationToken);
        var teams = isTeam ? [status.Tree.Units[status.Tree.NumberOf(view.UnitId)]] : UnitChoice.Teams(status, scope, view.UnitId);
        return
        [
            .. teams
                .Where(team => children.TryGetValue(team.Id, out var point) && point.Figure.Cases > 0)
                .Select(team => new CaseloadTeam(
                    team.Id,
                    team.Name,
                    mean[team.Id].Figure,
                    over[team.Id].Figure,
                    without[team.Id].Figure,
                    new TeamRoom(children[team.Id].Figure.Cases, mean[team.Id].Figure.Denominator, view.TeamLimit, view.WorkerLimit),
                    scope.MaySeeChildrenOf(status.Tree, team.Id)))
                .OrderByDescending(team => team.Room.AboveTeamLimit)
                .ThenByDescending(team => team.Room.AboveWorkers)
                .ThenByDescending(team => team.Room.Children),
        ];
    }

    private async Task<IReadOnlyList<CaseloadWorker>> WorkersAsync(AccessScope scope, StoreStatus status, string unit, Month month, CancellationToken cancellationToken) => CaseloadRows.Workers(
        status,
        await cases.OfWorkersAsync(scope, Ids.OverLimit, month, unit, cancellationToken),
        await cases.OfWorkersAsync(scope, Ids.PerFullTime, month, unit, cancellationToken),
        await cases.OfWorkersAsync(scope, Ids.Spread, month, unit, cancellationToken));

    // Splits of children stay inside the service; those of workers are of roles and contracts.
    private async Task<IReadOnlyList<(MeasureDefinition, SplitTable)>> SplitsAsync(AccessScope scope, CaseloadView view, CancellationToken cancellationToken)
    {
        List<(string Id, string Dimension)> wanted = [(Ids.PerRole, Dimensions.Role), ("workforce.agency", Dimensions.Role)];
        if (scope.SeesChildren)
        {
            wanted.AddRange([(Ids.Unallocated, Dimensions.Status), (Ids.Changes, Dimensions.Band)]);
        }

        var splits = new List<(MeasureDefinition, SplitTable)>();
        foreach (var (id, dimension) in wanted)
        {
            var definition = catalogue[id].Definition;
            if (SplitTables.Of(definition, await figures.SplitsAsync(scope, id, view.Month, view.UnitId, cancellationToken)).FirstOrDefault(split => split.Dimension == dimension) is { } split)
            {
                splits.Add((definition, split with { Title = definition.Title }));
            }
        }

        return splits;
    }

    private static IReadOnlyList<Note> Notes(AccessScope scope, CaseloadView view, IReadOnlyList<HeadTile> tiles)
    {
        var notes = new List<Note>();
        if (view.UnitId == OrgTree.AuthorityId && HeadTiles.Figure(tiles, Ids.Unallocated).Numerator > 0)
        {
            notes.Add(new Note(NoteKind.Information, "Children without a worker whom no team holds either are in the authority’s figure only: they are in no row of the teams."));
        }

        if (tiles.Any(tile => tile.Comparison is not null))
        {
            notes.Add(new Note(NoteKind.Information, "Published figures of the workforce are of 30 September and count full-time equivalents of social workers; ours are of the month end, and shares of the workforce count people."));
        }

        return FigureNotes.Of(scope, view.OpensCases, [.. tiles.Select(tile => tile.Trend)], [.. notes]);
    }
}
