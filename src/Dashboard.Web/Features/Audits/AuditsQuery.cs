using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;
using Ids = Dashboard.Web.Features.Audits.AuditIds;

namespace Dashboard.Web.Features.Audits;

/// <summary>Reads the page of audits: every figure by the id of its measure. Reads no child.</summary>
public sealed class AuditsQuery(StatusQueries statuses, FigureQueries figures, CaseQueries cases, PeriodQueries periods, HeadTiles heads, MeasureHistory history, Catalogue catalogue, GradeBands bands, IOptions<PortalOptions> portal)
{
    /// <summary>Teams and managers that are listed unless all are asked for.</summary>
    public const int Most = 20;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<AuditsView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var view = new AuditsView { Place = place, Months = AuditPeriods.Months(status, filter.Period, place.Month), Bands = bands, AsAt = status.DataAsAt };
        var reading = new AuditsReading(scope, status, view, figures, cases, periods, catalogue, cancellationToken);
        var head = await heads.ReadAsync(scope, place, Ids.Head, cancellationToken);
        var whole = await reading.RowsAsync([Ids.Completed, Ids.Good, Ids.Inadequate, Ids.PerManager], view.Months);
        view = view with
        {
            Finding = AuditsWords.Finding(place.UnitName, place.Month, view.Months, whole[0].Figure, whole[1].Figure, whole[2].Figure, whole[3].Figure),
            Head = head,
            Teams = await reading.TeamsAsync(),
            History = await history.ReadAsync(scope, status, place, Ids.OverTime, cancellationToken),
            After = await reading.RowsAsync(Ids.AfterAudits, view.Months),
            Moderation = await reading.ModerationAsync(),
            Notes = FigureNotes.Of(scope, place.OpensCases, [.. head.Select(tile => tile.Trend)]),
            AsAt = head[0].Trend.Point?.DataAsAt ?? view.AsAt,
        };

        // Splits of children stay inside the service, and workers with those who manage them.
        var seesWorkers = scope.SeesWorkers && place.OpensCases;
        return !scope.SeesExactNumbers ? view : view with
        {
            Groups = await reading.GroupsAsync(),
            Managers = seesWorkers ? await reading.ManagersAsync() : [],
            Auditors = seesWorkers ? await reading.AuditorsAsync() : [],
            Grades = await reading.GradesAsync(),
            Overdue = await reading.OverdueAsync(),
            Themes = await reading.ThemesAsync(),
            Notes = [.. view.Notes, new Note(NoteKind.Information, "Themes are words of the source. They are not put into addresses, so that they do not open a list of their own.")],
        };
    }
}
