using Dashboard.Data.Access;
using Dashboard.Data.Cycle;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;
using Dashboard.Data.Reports;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reminders;

/// <summary>Finds what waits for one person: what nobody else covers by their role, of the units that they see.</summary>
internal sealed class ReminderSources(DashboardContext context, AccessScope scope, StoreStatus status, StatusQueries statuses)
{
    private static readonly string[] Owed = [ReportKinds.ServiceManager, ReportKinds.TeamManager];
    private static readonly string[] Unfinished = [ReportStates.Draft, ReportStates.Returned, ReportStates.Submitted];

    /// <summary>Reports to write and to read: those of the latest issued month, opened or not, and those of earlier months that were opened.</summary>
    public async Task<IReadOnlyList<Reminder>> ReportsAsync(IReadOnlyList<Publication> publications, CancellationToken cancellationToken)
    {
        if (publications.Count == 0)
        {
            return [];
        }

        var latest = publications[0];
        var byId = publications.ToDictionary(row => row.Id);
        var reports = await context.Reports.Where(row => row.PublicationId == latest.Id || Unfinished.Contains(row.State)).ToListAsync(cancellationToken);
        var known = reports.Where(row => row.PublicationId == latest.Id).Select(row => (row.Kind, row.UnitId)).ToHashSet();
        var found = new List<Reminder?>();
        foreach (var report in reports.Where(row => Unfinished.Contains(row.State) && byId.ContainsKey(row.PublicationId)))
        {
            var place = new ReportPlace(report.Kind, report.UnitId, await statuses.IssuedTreeAsync(report.PublicationId, cancellationToken), status.Tree);
            found.Add(Of(place, byId[report.PublicationId], report));
        }

        var tree = await statuses.IssuedTreeAsync(latest.Id, cancellationToken);
        found.AddRange(
            from kind in Owed
            from unit in tree.Units
            where unit.Kind == ReportRights.Level(kind) && !known.Contains((kind, unit.Id))
            select Of(new ReportPlace(kind, unit.Id, tree, status.Tree), latest, null));
        return [.. found.OfType<Reminder>()];
    }

    /// <summary>Exceptions of the latest issued month that the person is to answer, and nobody has.</summary>
    public async Task<IReadOnlyList<Reminder>> ExceptionsAsync(IReadOnlyList<Publication> publications, CancellationToken cancellationToken)
    {
        // Others may answer too; those reminded are those whom the exception names.
        var owner = scope.Role switch { PortalRole.TeamManager => ExceptionOwners.TeamManager, PortalRole.ServiceManager => ExceptionOwners.Other, _ => null };
        if (owner is null || publications.Count == 0)
        {
            return [];
        }

        var latest = publications[0];
        var open = await context.Exceptions
            .Where(item => item.PublicationId == latest.Id && item.State == ExceptionStates.Open)
            .Select(item => new { item.UnitId, item.Owner })
            .ToListAsync(cancellationToken);
        return [.. open
            .CountBy(item => item)
            .Select(item => (item.Key.UnitId, item.Key.Owner, Count: item.Value))
            .Where(item => IsAsked(item.UnitId, item.Owner) && ExceptionRights.Answers(scope, status.WithClosed, item.UnitId, item.Owner))
            .Select(item => new Reminder
            {
                Kind = ReminderKinds.ExceptionsToAnswer,
                Count = item.Count,
                UnitName = status.UnitName(item.UnitId),
                Month = latest.Month,
                DueOn = ReportDue.On(item.Owner == ExceptionOwners.TeamManager ? ReportKinds.TeamManager : ReportKinds.ServiceManager, latest),
                SinceOn = Day(latest.IssuedAt),
                Path = ReminderPaths.Exceptions(latest.Month, item.Owner),
            })];

        // Those of a team that has closed have no team manager left to ask.
        bool IsAsked(string unit, string named) => named == owner || (owner == ExceptionOwners.Other && !status.Tree.Holds(unit));
    }

    /// <summary>Open actions that the person wrote down or whose owner has the person's name: an owner is free text.</summary>
    public async Task<IReadOnlyList<Reminder>> ActionsAsync(string name, CancellationToken cancellationToken)
    {
        var actions = await context.ActionItems
            .Where(action => action.DoneOn == null && (action.CreatedBy == scope.UserId || action.Owner == name))
            .ToListAsync(cancellationToken);
        var agreedAt = actions.Select(action => action.MeetingId).OfType<int>().Distinct().ToList();
        var meetings = (await context.CycleMeetings.Where(meeting => agreedAt.Contains(meeting.Id)).ToListAsync(cancellationToken))
            .Where(meeting => MeetingRights.MayRead(scope, meeting.Kind))
            .ToDictionary(meeting => meeting.Id, meeting => new MeetingPlace(meeting.CycleStartsOn, meeting.Week));
        return [.. actions
            .Where(action => action.UnitId is null || scope.MaySeeFigures(status.Tree, action.UnitId))
            .Select(action => new Reminder
            {
                Kind = ReminderKinds.Action,
                UnitName = action.UnitId is { } unit ? status.UnitName(unit) : null,
                DueOn = action.DueOn,
                SinceOn = Day(action.CreatedAt),
                Path = ReminderPaths.Action(action, action.MeetingId is { } meeting ? meetings.GetValueOrDefault(meeting) : null),
            })];
    }

    /// <summary>For those who administer: records said to be wrong, and the earliest complete month after the last that was issued.</summary>
    public async Task<IReadOnlyList<Reminder>> AdministrationAsync(IReadOnlyList<Publication> publications, CancellationToken cancellationToken)
    {
        if (!scope.Administers)
        {
            return [];
        }

        var found = new List<Reminder>();
        var asked = await context.CorrectionRequests.Where(request => request.Outcome == null).Select(request => request.AskedAt).ToListAsync(cancellationToken);
        if (asked.Count > 0)
        {
            found.Add(new Reminder { Kind = ReminderKinds.Corrections, Count = asked.Count, SinceOn = Day(asked.Min()), Path = ReminderPaths.Corrections });
        }

        var last = publications.Count == 0 ? (Month?)null : publications[0].Month;
        var next = status.Months.Where(month => (last is null || month > last) && month.End <= status.DataAsAt).Cast<Month?>().FirstOrDefault();
        if (next is { } ready)
        {
            found.Add(new Reminder { Kind = ReminderKinds.MonthToIssue, Month = ready, SinceOn = status.DataAsAt!.Value, Path = ReminderPaths.Issue });
        }

        return found;
    }

    private Reminder? Of(ReportPlace place, Publication publication, Report? report)
    {
        var state = report?.State ?? ReportStates.NotOpened;
        var reads = state == ReportStates.Submitted;
        if (reads ? !ReportRights.MayDecide(scope, place) : !IsWriter(place))
        {
            return null;
        }

        return new Reminder
        {
            Kind = reads ? ReminderKinds.ReportToRead : ReminderKinds.ReportToWrite,
            ReportKind = place.Kind,
            ReportState = state,
            UnitName = place.Issued.Units[place.Issued.NumberOf(place.UnitId)].Name,
            Month = publication.Month,
            DueOn = reads ? null : report?.DueOn ?? ReportDue.On(place.Kind, publication),
            SinceOn = Day(reads ? report!.SubmittedAt ?? publication.IssuedAt : publication.IssuedAt),
            Path = ReminderPaths.Report(report?.Id, publication.Month),
        };
    }

    // Reports of the whole authority may be written by leaders and analysts; it is the analysts who prepare them.
    private bool IsWriter(ReportPlace place) =>
        ReportRights.MayWrite(scope, place) && (ReportRights.Level(place.Kind) != OrgUnitKind.Authority || scope.Administers);

    private static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToLocalTime());
}
