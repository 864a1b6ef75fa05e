using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Actions;

/// <summary>Keeps what is to be done about a measure or was agreed at a meeting, and marks it done wherever it was agreed. Nothing is ever deleted.</summary>
public sealed class ActionService(ReportingStore store, StatusQueries statuses, Catalogue catalogue, TimeProvider clock)
{
    private const string Page = "actions";

    /// <summary>Longest action, in characters.</summary>
    public const int LongestText = TextLength.Note;

    /// <summary>Longest name of who does it, in characters.</summary>
    public const int LongestOwner = TextLength.Label;

    /// <summary>Keeps an action; its number is returned.</summary>
    /// <exception cref="AccessDeniedException">The role writes no actions there, or does not see the unit.</exception>
    /// <exception cref="ActionRefusedException">The action cannot be kept as it is.</exception>
    public async Task<int> AddAsync(AccessScope scope, ActionDraft draft, CancellationToken cancellationToken)
    {
        await ActionRights.RequireAddAsync(scope, statuses, draft, cancellationToken);
        var (text, owner) = (draft.Text.Trim(), draft.Owner.Trim());
        await using var context = await store.OpenAsync(cancellationToken);
        List<string> faults = [.. await PlaceFaultsAsync(context, draft, cancellationToken), .. ActionFaults.Of("Text", text, owner, draft.DueOn, Today())];
        if (faults.Count > 0)
        {
            throw new ActionRefusedException(faults);
        }

        var action = new ActionItem
        {
            Origin = draft.MeetingId is null ? ActionOrigins.Curve : ActionOrigins.Meeting,
            UnitId = draft.UnitId,
            MeasureId = draft.MeasureId,
            MeetingId = draft.MeetingId,
            Text = text,
            Owner = owner,
            DueOn = draft.DueOn!.Value,
            CreatedAt = AccessLog.Now(clock),
            CreatedBy = scope.UserId,
        };
        context.ActionItems.Add(action);
        await context.SaveChangesAsync(cancellationToken);
        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
        return action.Id;
    }

    /// <summary>Marks an action done today.</summary>
    /// <exception cref="AccessDeniedException">The role marks no actions like this, or does not see the unit of this one.</exception>
    /// <exception cref="ActionRefusedException">There is no such action, or it is done already.</exception>
    public async Task DoneAsync(AccessScope scope, int id, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var action = await context.ActionItems.FirstOrDefaultAsync(item => item.Id == id, cancellationToken);
        await ActionRights.RequireDoneAsync(context, scope, statuses, action, cancellationToken);
        var (today, who) = (Today(), scope.UserId);

        // The condition is part of the statement: of two people at once, one marks it.
        var changed = action is null ? 0 : await context.ActionItems
            .Where(item => item.Id == id && item.DoneOn == null)
            .ExecuteUpdateAsync(update => update.SetProperty(item => item.DoneOn, today).SetProperty(item => item.DoneBy, who), cancellationToken);
        if (changed == 0)
        {
            throw new ActionRefusedException([action is null
                ? $"There is no action {id}. Load the page again to see those that stand."
                : "The action has been marked done already. Load the page again to see those that stand."]);
        }

        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    private async Task<IReadOnlyList<string>> PlaceFaultsAsync(DashboardContext context, ActionDraft draft, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        if (draft.MeetingId is { } meeting && !await context.CycleMeetings.AnyAsync(row => row.Id == meeting, cancellationToken))
        {
            faults.Add("There is no such meeting. Open the performance cycle to see those there are.");
        }

        if (draft.MeetingId is null ? draft.MeasureId is null || catalogue.Find(draft.MeasureId) is null : draft.MeasureId is { } named && catalogue.Find(named) is null)
        {
            faults.Add($"Measure: there is no measure \"{draft.MeasureId}\". Choose one of the catalogue.");
        }

        if (draft.MeetingId is null ? draft.UnitId is null : draft.UnitId is { } unit && !(await statuses.StatusAsync(cancellationToken)).Tree.Holds(unit))
        {
            faults.Add("Unit: choose one of the organisation.");
        }

        return faults;
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
