using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Leadership;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Leadership;

/// <summary>Reads the practice calendar: figures by the ids of their measures, and the events behind them. Holds no child.</summary>
public sealed class LeadershipQuery(StatusQueries statuses, FigureQueries figures, PeriodQueries periods, PracticeEventQueries events, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    private const int MonthsInYear = 12;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<LeadershipView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var months = Month.Range(place.Month.AddMonths(1 - MonthsInYear), place.Month);
        var kinds = new List<LeadershipKind>();
        foreach (var kind in PracticeEventKind.All)
        {
            kinds.Add(await KindAsync(scope, place, months, kind, cancellationToken));
        }

        // Those to come belong to the latest month: an earlier one is looked at as it was.
        var last = place.Month == status.LatestMonth ? DateOnly.MaxValue : place.Month.End;
        var listed = await events.ListAsync(scope, place.UnitId, months[0].Start, last, cancellationToken);
        return new LeadershipView
        {
            Place = place,
            Months = months,
            Finding = LeadershipWords.Finding(place.UnitName, place.Month, kinds),
            Kinds = kinds,
            Events = [.. listed.Reverse().Select(row => Event(status, row))],
            Notes = Notes(scope, place, [.. kinds.Select(kind => kind.EvaluationTrend)]),
            AsAt = status.DataAsAt,
        };
    }

    private static LeadershipEvent Event(StoreStatus status, PracticeEventRow row) => new(
        row,
        LeadershipWords.Kind(row.Kind),
        row.IsOfWhole ? status.AuthorityName : row.TeamId is { } team ? status.UnitName(team) : LeadershipWords.OneTeam,
        row.StartsOn > status.DataAsAt);

    private async Task<LeadershipKind> KindAsync(AccessScope scope, PagePlace place, IReadOnlyList<Month> months, PracticeEventKind kind, CancellationToken cancellationToken)
    {
        var held = catalogue["leadership." + kind.Code].Definition;
        var attended = catalogue[held.Id + ".attended"].Definition;
        var evaluation = catalogue[held.Id + ".evaluation"].Definition;
        var series = (await figures.SeriesAsync(scope, held.Id, place.UnitId, cancellationToken)).ToDictionary(point => point.Month);
        var evaluations = await figures.SeriesAsync(scope, evaluation.Id, place.UnitId, cancellationToken);
        var trend = MeasureTrend.Of(evaluation, evaluations, place.Month);
        var period = PeriodQueries.Of(evaluation, evaluations, place.Month, MonthsInYear);
        return new LeadershipKind(
            kind,
            held,
            await FigureAsync(scope, place, held, cancellationToken),
            (attended, await FigureAsync(scope, place, attended, cancellationToken)),
            (evaluation, period?.Figure ?? UnitFigure.NotSupplied),
            trend,
            PeriodWords.Change(evaluation, trend, period, evaluations, MonthsInYear),
            [.. months.Select(series.GetValueOrDefault)]);
    }

    private async Task<UnitFigure> FigureAsync(AccessScope scope, PagePlace place, MeasureDefinition definition, CancellationToken cancellationToken) =>
        (await periods.FigureAsync(scope, definition.Id, place.UnitId, place.Month, MonthsInYear, cancellationToken))?.Figure ?? UnitFigure.NotSupplied;

    private static List<Note> Notes(AccessScope scope, PagePlace place, IReadOnlyList<MeasureTrend> trends)
    {
        var notes = new List<Note>(FigureNotes.Of(scope, place.OpensCases, [.. trends.Where(trend => trend.Point?.NotSupplied is not null)]))
        {
            new(NoteKind.NotSupplied, "Managers’ self-assessments against their standards: no source holds them yet. They appear here once a template brings them in."),
            new(NoteKind.Information, "Most events are for the whole authority and belong to no team. They are listed for every unit, and counted in the figures of the authority only."),
        };
        return notes;
    }
}
