using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Supervision;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;
using Ids = Dashboard.Web.Ui.Measures.SupervisionMeasureIds;

namespace Dashboard.Web.Features.Supervision;

/// <summary>Reads the page of supervision: every figure by the id of its measure, every worker and team from the cases of these measures.</summary>
public sealed class SupervisionQuery(StatusQueries statuses, FigureQueries figures, CaseQueries cases, HeadTiles heads, ChartLines lines, Catalogue catalogue, StandardsQueries standards, IOptions<PortalOptions> portal)
{
    /// <summary>Workers that are listed unless all are asked for.</summary>
    public const int MostWorkers = 30;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<SupervisionView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var view = new SupervisionView
        {
            Place = place,
            Finding = [],
            Standards = await standards.InForceAsync(place.Month, cancellationToken),
            Workers = place.OpensCases
                ? SupervisionRows.Workers(
                    status,
                    await cases.OfWorkersAsync(scope, Ids.Workers, place.Month, place.UnitId, cancellationToken),
                    await cases.OfWorkersAsync(scope, Ids.Observed, place.Month, place.UnitId, cancellationToken))
                : null,
            Notes = [],
            AsAt = status.DataAsAt,
        };
        return place.IsOwn ? view with { Finding = SupervisionWords.Own(place.Month, view.Workers is [var own, ..] ? own : null) } : await OfUnitAsync(scope, status, view, cancellationToken);
    }

    private async Task<SupervisionView> OfUnitAsync(AccessScope scope, StoreStatus status, SupervisionView view, CancellationToken cancellationToken)
    {
        var tiles = await heads.ReadAsync(scope, view.Place, Ids.Tiles, cancellationToken);
        var teams = await TeamsAsync(scope, status, view.Place, cancellationToken);
        return view with
        {
            Finding = SupervisionWords.Finding(view.Place.UnitName, view.Place.Month, tiles, teams),
            Tiles = tiles,
            Teams = teams,
            Supervisors = view.Place.OpensCases && scope.SeesWorkers
                ? SupervisionRows.Supervisors(
                    status,
                    await figures.WorkersAsync(scope, Ids.ChildrenBySupervisor, view.Place.Month, view.Place.UnitId, cancellationToken),
                    await figures.WorkersAsync(scope, Ids.WorkersBySupervisor, view.Place.Month, view.Place.UnitId, cancellationToken))
                : [],
            Asked = await AskedAsync(scope, view, tiles, cancellationToken),
            Splits = scope.SeesChildren
                ? [.. await SplitAsync(scope, view, Ids.Children, Dimensions.Status, cancellationToken), .. await SplitAsync(scope, view, Ids.Overdue, Dimensions.Band, cancellationToken)]
                : [],
            History = [await HistoryAsync(scope, status, view, Ids.Children, cancellationToken), await HistoryAsync(scope, status, view, Ids.Workers, cancellationToken)],
            Notes = FigureNotes.Of(
                scope,
                view.Place.OpensCases,
                [.. tiles.Select(tile => tile.Trend)],
                new Note(NoteKind.Information, "Workers whom the workforce list does not name are in none of the figures about workers: when they started is not known. Data quality lists them, and supervisions that name no supervisor.")),
            AsAt = tiles[0].Trend.Point?.DataAsAt ?? view.AsAt,
        };
    }

    private async Task<IReadOnlyList<SupervisionTeam>> TeamsAsync(AccessScope scope, StoreStatus status, PagePlace place, CancellationToken cancellationToken)
    {
        var unit = status.Tree.Units[status.Tree.NumberOf(place.UnitId)];
        var byMeasure = new Dictionary<string, IReadOnlyDictionary<string, SeriesPoint>>();
        foreach (var id in Ids.OfTeams)
        {
            byMeasure.Add(id, await figures.UnitsAsync(scope, id, place.Month, cancellationToken));
        }

        var sessions = place.OpensCases
            ? (await cases.OfWorkersAsync(scope, Ids.Groups, place.Month, place.UnitId, cancellationToken)).ToDictionary(row => row.RecordId!)
            : [];
        return AttentionOrder.Of(
            catalogue[Ids.Children].Definition,
            (unit.Kind == OrgUnitKind.Team ? [unit] : UnitChoice.Teams(status, scope, place.UnitId))
                .Select(team => Team(team, place, byMeasure, sessions.GetValueOrDefault(team.Id), scope.MaySeeChildrenOf(status.Tree, team.Id)))
                .Where(team => team.Figures.Values.Any(figure => figure.Cases > 0)),
            team => team[Ids.Children].Value,
            team => team.Name);
    }

    private static SupervisionTeam Team(OrgUnit unit, PagePlace place, Dictionary<string, IReadOnlyDictionary<string, SeriesPoint>> byMeasure, CaseRow? session, bool opens)
    {
        var team = new SupervisionTeam
        {
            UnitId = unit.Id,
            Name = unit.Name,
            Figures = byMeasure.Where(measure => measure.Value.ContainsKey(unit.Id)).ToDictionary(measure => measure.Key, measure => measure.Value[unit.Id].Figure),
            LastGroup = session?.OccurredOn,
            GroupDaysOver = session?.Weight ?? 0,
            OpensCases = opens,
        };
        return team with { Statement = opens && place.OpensCases ? SupervisionWords.Statement(team, place.Month) : null };
    }

    private async Task<IReadOnlyList<SupervisionAsked>> AskedAsync(AccessScope scope, SupervisionView view, IReadOnlyList<HeadTile> tiles, CancellationToken cancellationToken)
    {
        var asked = new List<SupervisionAsked>();
        var ofChildren = view.Standards.Find(RuleKinds.CaseSupervision);

        // Splits of children stay inside the service; those of workers are of kinds of post.
        if (scope.SeesChildren)
        {
            foreach (var line in await LinesAsync(scope, view, Ids.Children, Dimensions.Condition, cancellationToken))
            {
                asked.Add(new(catalogue[Ids.Children].Definition, "Case supervision: " + line.Label, ofChildren?.Reading.For([line.Pair.Category])?.StepWords(RuleShape.Repeating), line.Figure, line.Pair));
            }
        }
        else
        {
            asked.Add(Whole(tiles, Ids.Children, "Case supervision of every child", ofChildren));
        }

        foreach (var line in await LinesAsync(scope, view, Ids.Workers, Dimensions.WorkerKind, cancellationToken))
        {
            asked.Add(new(catalogue[Ids.Workers].Definition, "Supervision of a worker: " + line.Label, StaffCadence.WordsOf(view.Standards, line.Pair.Category), line.Figure, line.Pair));
        }

        asked.AddRange(
        [
            Whole(tiles, Ids.Groups, "Group supervision of every team", view.Standards.Find(RuleKinds.GroupSupervision)),
            Whole(tiles, Ids.Observed, "Observation of every practitioner", view.Standards.Find(RuleKinds.PracticeObservation)),
            Whole(tiles, Ids.Allocation, "Supervision at allocation", view.Standards.Find(RuleKinds.AllocationSupervision)),
        ]);
        return asked;
    }

    private SupervisionAsked Whole(IReadOnlyList<HeadTile> tiles, string id, string who, TimescaleRule? rule) => new(catalogue[id].Definition, who, rule?.Words, HeadTiles.Figure(tiles, id));

    private async Task<IReadOnlyList<SplitTable.Line>> LinesAsync(AccessScope scope, SupervisionView view, string id, string dimension, CancellationToken cancellationToken) =>
        [.. (await SplitAsync(scope, view, id, dimension, cancellationToken)).SelectMany(split => split.Split.Lines)];

    private async Task<IReadOnlyList<(MeasureDefinition Definition, SplitTable Split)>> SplitAsync(AccessScope scope, SupervisionView view, string id, string dimension, CancellationToken cancellationToken)
    {
        var definition = catalogue[id].Definition;
        return
        [
            .. SplitTables.Of(definition, await figures.SplitsAsync(scope, id, view.Place.Month, view.Place.UnitId, cancellationToken))
                .Where(split => split.Dimension == dimension)
                .Select(split => (definition, split with { Title = $"{definition.Title}: {split.Title.ToLowerInvariant()}" })),
        ];
    }

    private async Task<(MeasureTrend Trend, ChartSpec Chart)> HistoryAsync(AccessScope scope, StoreStatus status, SupervisionView view, string id, CancellationToken cancellationToken)
    {
        var (place, definition) = (view.Place, catalogue[id].Definition);
        var series = await figures.SeriesAsync(scope, id, place.UnitId, cancellationToken);
        var above = place.UnitId == OrgTree.AuthorityId ? null : await figures.SeriesAsync(scope, id, OrgTree.AuthorityId, cancellationToken);
        var trend = MeasureTrend.Of(definition, series, place.Month);
        return (trend, MeasureChart.Of(
            trend,
            null,
            series,
            place.UnitName,
            place.OpensCases ? place.UnitId : null,
            above,
            status.AuthorityName,
            scope.MaySeeChildrenOf(status.Tree, OrgTree.AuthorityId),
            await lines.OfAsync(scope, definition, place.UnitId, series, cancellationToken)));
    }
}
