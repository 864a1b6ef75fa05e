using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Cycle;

/// <summary>Reads cycles, their meetings, and what is ready for them.</summary>
public sealed class CycleQueries(ReportingStore store, StatusQueries statuses, ReportQueries reports, CyclePlan plan, TimeProvider clock)
{
    /// <summary>A cycle with its weeks.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="startsOn">Its first Monday; null, or a day on which no cycle begins, for the cycle of today, or the first where that is still to come.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The role reads no cycle.</exception>
    public async Task<CycleDetail> CycleAsync(AccessScope scope, DateOnly? startsOn, CancellationToken cancellationToken)
    {
        MeetingRights.RequireRead(scope, Measures.Codes.MeetingKinds.SocialCareReview);
        var today = Today();
        var cycle = (startsOn is { } asked ? plan.Cycles.Starting(asked) : null) ?? plan.Cycles.Of(today) ?? plan.Cycles.Of(plan.Cycles.FirstMonday)!;
        var status = await statuses.StatusAsync(cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        var kept = await context.CycleMeetings.Where(row => row.CycleStartsOn == cycle.StartsOn).ToListAsync(cancellationToken);
        var readiness = new ReadinessReader(reports, status, scope, today);
        var lists = await MeetingActions.ReadAsync(context, scope, status, cancellationToken);
        var weeks = new List<CycleWeek>();
        foreach (var week in plan.Weeks)
        {
            var meeting = week.Meeting is { } kind ? Row(cycle, week.Week, kind, kept) : null;
            var mayOpen = meeting is not null && MeetingRights.MayRead(scope, meeting.Kind);
            weeks.Add(new CycleWeek(
                week,
                cycle.WeekStart(week.Week),
                cycle.WeekEnd(week.Week),
                cycle.WeekOf(today) == week.Week,
                meeting is null ? null : meeting with { Notes = null },
                meeting is null ? null : await readiness.ReadAsync(context, meeting.HeldOn, cancellationToken),
                mayOpen ? lists.Of(meeting!).Count(action => action.DoneOn is null) : null,
                mayOpen));
        }

        return new CycleDetail(cycle, today, cycle.WeekOf(today) is not null, weeks);
    }

    /// <summary>A meeting; null where there is none in that week.</summary>
    /// <exception cref="AccessDeniedException">The role reads no meetings of that kind.</exception>
    public async Task<MeetingDetail?> MeetingAsync(AccessScope scope, MeetingPlace place, CancellationToken cancellationToken)
    {
        MeetingRights.RequireRead(scope, Measures.Codes.MeetingKinds.SocialCareReview);
        if (plan.Cycles.Starting(place.CycleStartsOn) is not { } cycle || place.Week is < 1 or > PerformanceCycle.Weeks || plan.Of(place.Week).Meeting is not { } kind)
        {
            return null;
        }

        MeetingRights.RequireRead(scope, kind);
        var status = await statuses.StatusAsync(cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        var meeting = Row(cycle, place.Week, kind, await context.CycleMeetings.Where(row => row.CycleStartsOn == cycle.StartsOn).ToListAsync(cancellationToken));
        return new MeetingDetail(
            cycle,
            plan.Of(place.Week),
            meeting,
            await new ReadinessReader(reports, status, scope, Today()).ReadAsync(context, meeting.HeldOn, cancellationToken),
            (await MeetingActions.ReadAsync(context, scope, status, cancellationToken)).Of(meeting),
            MeetingRights.MayWrite(scope),
            Today());
    }

    private MeetingRow Row(PerformanceCycle cycle, int week, string kind, List<CycleMeeting> kept)
    {
        var row = kept.Find(meeting => meeting.Week == week && meeting.Kind == kind);
        var usual = plan.Cycles.MeetingOn(cycle, week);
        return new MeetingRow
        {
            Place = new MeetingPlace(cycle.StartsOn, week),
            Id = row?.Id,
            Kind = kind,
            HeldOn = row?.HeldOn ?? usual,
            IsMoved = row is not null && row.HeldOn != usual,
            Notes = row?.Notes,
            Revision = row?.Revision ?? 0,
        };
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
