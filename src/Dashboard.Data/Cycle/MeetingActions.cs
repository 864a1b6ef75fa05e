using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Cycle;

/// <summary>The actions of meetings as one reader sees them. Open ones stand on the list of every later meeting of the kind until they are done.</summary>
internal sealed class MeetingActions
{
    private readonly AccessScope _scope;
    private readonly StoreStatus _status;
    private readonly List<(CycleMeeting Meeting, ActionItem Action)> _all;

    private MeetingActions(AccessScope scope, StoreStatus status, List<(CycleMeeting Meeting, ActionItem Action)> all) => (_scope, _status, _all) = (scope, status, all);

    public static async Task<MeetingActions> ReadAsync(DashboardContext context, AccessScope scope, StoreStatus status, CancellationToken cancellationToken)
    {
        var rows = await context.ActionItems
            .Where(action => action.Origin == ActionOrigins.Meeting)
            .Join(context.CycleMeetings, action => action.MeetingId, meeting => meeting.Id, (action, meeting) => new { action, meeting })
            .ToListAsync(cancellationToken);
        return new MeetingActions(scope, status, [.. rows.Where(row => MeetingRights.MaySee(scope, status.Tree, row.action.UnitId)).Select(row => (row.meeting, row.action))]);
    }

    /// <summary>The list of a meeting: what it agreed, and what earlier ones agreed and is open, or was done within the ten weeks before it or since.</summary>
    public IReadOnlyList<MeetingAction> Of(MeetingRow meeting) =>
    [
        .. _all
            .Where(row => row.Meeting.Kind == meeting.Kind && (row.Meeting.Id == meeting.Id || (IsBefore(row.Meeting, meeting.Place) && !(row.Action.DoneOn < meeting.HeldOn.AddDays(-PerformanceCycle.Days)))))
            .OrderBy(row => row.Action.DoneOn is not null).ThenBy(row => row.Action.DueOn).ThenBy(row => row.Action.Id)
            .Select(row => Row(row.Meeting, row.Action, row.Meeting.Id != meeting.Id)),
    ];

    private MeetingAction Row(CycleMeeting meeting, ActionItem action, bool isCarried) => new(
        action.Id,
        action.Text,
        action.Owner,
        action.UnitId,
        action.UnitId is { } unit ? _status.UnitName(unit) : null,
        action.DueOn,
        action.DoneOn,
        meeting.HeldOn,
        isCarried,
        action.DoneOn is null && MeetingRights.MayMark(_scope, _status.Tree, meeting.Kind, action.UnitId));

    private static bool IsBefore(CycleMeeting meeting, MeetingPlace place) =>
        meeting.CycleStartsOn < place.CycleStartsOn || (meeting.CycleStartsOn == place.CycleStartsOn && meeting.Week < place.Week);
}
