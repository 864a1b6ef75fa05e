using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;
using Ids = Dashboard.Web.Features.Escalations.EscalationIds;

namespace Dashboard.Web.Features.Escalations;

/// <summary>Reads the page of consultations and escalations: every figure by the id of its measure. Reads no child.</summary>
public sealed class EscalationsQuery(StatusQueries statuses, FigureQueries figures, PeriodQueries periods, HeadTiles heads, MeasureHistory history, Catalogue catalogue, StandardsQueries standards, IOptions<PortalOptions> portal)
{
    private const int MonthsInYear = 12;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<EscalationsView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var inForce = await standards.InForceAsync(place.Month, cancellationToken);
        var view = new EscalationsView
        {
            Place = place,
            Finding = [],
            Head = [],
            Consultations = [],
            Year = [],
            Stages = [],
            Resolved = [],
            Themes = [],
            History = [],
            Limits = StageLimits.All(inForce),
            Standards = inForce.Profile.Title,
            Notes = [],
            AsAt = status.DataAsAt,
        };
        view = await WithFiguresAsync(scope, view, cancellationToken);

        // Splits of children stay inside the service.
        return (scope.SeesChildren ? await WithSplitsAsync(scope, view, inForce, cancellationToken) : view) with { History = await history.ReadAsync(scope, status, place, Ids.OverTime, cancellationToken) };
    }

    private async Task<EscalationsView> WithFiguresAsync(AccessScope scope, EscalationsView view, CancellationToken cancellationToken)
    {
        var escalations = await heads.ReadAsync(scope, view.Place, Ids.Head, cancellationToken);
        var consultations = await heads.ReadAsync(scope, view.Place, Ids.Consultations, cancellationToken);
        var year = new List<YearRow>();
        foreach (var id in Ids.Consultations.Append(Ids.Raised).Append(Ids.Resolved))
        {
            year.Add(new YearRow(catalogue[id].Definition, await periods.FigureAsync(scope, id, view.UnitId, view.Month, MonthsInYear, cancellationToken)));
        }

        return view with
        {
            Head = escalations,
            Consultations = consultations,
            Year = year,
            Finding = EscalationsWords.Finding(view.UnitName, view.Month, escalations[0].Trend, escalations[1].Trend, year[0]),
            Notes = Notes(scope, view, [.. escalations.Concat(consultations).Select(tile => tile.Trend)]),
            AsAt = escalations[0].Trend.Point?.DataAsAt ?? view.AsAt,
        };
    }

    private async Task<EscalationsView> WithSplitsAsync(AccessScope scope, EscalationsView view, StandardsInForce inForce, CancellationToken cancellationToken)
    {
        var months = view.Year[^1].Months;
        return view with
        {
            Stages = await StagesAsync(scope, view, inForce, cancellationToken),
            Resolved = await SplitsAsync(Ids.Resolved, months, Dimensions.Band, Dimensions.RaisedBy),
            Themes = [.. await SplitsAsync(Ids.Raised, months, Dimensions.Theme), .. await SplitsAsync(Ids.Open, 1, Dimensions.Theme)],
        };

        async Task<IReadOnlyList<EscalationsSplit>> SplitsAsync(string id, int over, params string[] dimensions)
        {
            var definition = catalogue[id].Definition;
            var tables = SplitTables.Of(definition, await periods.SplitsAsync(scope, id, view.UnitId, view.Month, over, cancellationToken));
            return [.. dimensions.SelectMany(dimension => tables.Where(table => table.Dimension == dimension)).Select(table => new EscalationsSplit(definition, table, over))];
        }
    }

    private async Task<IReadOnlyList<StageRow>> StagesAsync(AccessScope scope, EscalationsView view, StandardsInForce inForce, CancellationToken cancellationToken)
    {
        var open = await OfAsync(Ids.Open);
        var over = (await OfAsync(Ids.OverLimit)).ToDictionary(row => row.Category, row => row.Figure);
        var within = (await OfAsync(Ids.InTime)).ToDictionary(row => row.Category, row => row.Figure);
        return
        [
            .. open.OrderBy(row => RaisedByAndStage.List.Order(row.Category)).Select(row =>
            {
                var (role, stage) = RaisedByAndStage.Parts(row.Category);
                return new StageRow(
                    new CategoryPair(row.Dimension, row.Category),
                    RaisedByRoles.List.Label(role),
                    EscalationStages.List.Label(stage),
                    StageLimits.Of(inForce, role, stage),
                    row.Figure,
                    over.GetValueOrDefault(row.Category),
                    within.GetValueOrDefault(row.Category));
            }),
        ];

        async Task<IReadOnlyList<SplitRow>> OfAsync(string id) =>
            [.. (await figures.SplitsAsync(scope, id, view.Month, view.UnitId, cancellationToken)).Where(row => row.Dimension == Dimensions.RaisedByAndStage)];
    }

    private static List<Note> Notes(AccessScope scope, EscalationsView view, IReadOnlyList<MeasureTrend> trends)
    {
        var notes = new List<Note>(FigureNotes.Of(scope, view.OpensCases, trends));
        if (scope.SeesChildren)
        {
            notes.Add(new Note(NoteKind.Information, "Themes are words of the source. They are not put into addresses, so that they do not open a list of their own: the list of all escalations shows the theme of each."));
        }

        return notes;
    }
}
