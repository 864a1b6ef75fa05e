using Dashboard.Data.Access;
using Dashboard.Data.Cycle;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Actions;

/// <summary>Who writes actions and marks them done: as the place where they are agreed has it.</summary>
internal static class ActionRights
{
    private const string What = "Actions";

    /// <exception cref="AccessDeniedException">The person does not write actions there.</exception>
    public static async Task RequireAddAsync(AccessScope scope, StatusQueries statuses, ActionDraft draft, CancellationToken cancellationToken)
    {
        if (draft.MeetingId is null)
        {
            await WriteRights.RequireAsync(scope, statuses, draft.UnitId, What, cancellationToken);
        }
        else
        {
            MeetingRights.RequireWrite(scope);
        }
    }

    /// <exception cref="AccessDeniedException">The person does not mark this action; nor one that is not there, where they write none.</exception>
    public static async Task RequireDoneAsync(DashboardContext context, AccessScope scope, StatusQueries statuses, ActionItem? action, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        if (action is { Origin: ActionOrigins.Meeting, MeetingId: { } meeting })
        {
            var kind = await context.CycleMeetings.Where(row => row.Id == meeting).Select(row => row.Kind).FirstAsync(cancellationToken);
            if (!MeetingRights.MayMark(scope, status.Tree, kind, action.UnitId))
            {
                throw new AccessDeniedException("An action of a meeting is marked done by senior leaders, analysts, and the managers of the unit that it is for.");
            }
        }
        else if (action is { Origin: ActionOrigins.Exception, UnitId: { } unit })
        {
            ExceptionRights.Require(scope, status.WithClosed, unit);
        }
        else if (action is { Origin: ActionOrigins.QaReport })
        {
            ReportRights.RequireWriteOfAuthority(scope);
        }
        else
        {
            await WriteRights.RequireAsync(scope, statuses, action?.UnitId, What, cancellationToken);
        }
    }
}
