using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Data.Writing;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Actions;

/// <summary>Keeps what is to be done about a measure, and marks it done. Nothing is ever deleted.</summary>
public sealed class ActionService(ReportingStore store, StatusQueries statuses, Catalogue catalogue, TimeProvider clock)
{
    private const string Page = "actions";

    /// <summary>Longest action, in characters.</summary>
    public const int LongestText = TextLength.Note;

    /// <summary>Longest name of who does it, in characters.</summary>
    public const int LongestOwner = TextLength.Label;

    /// <summary>Keeps an action of a measure and unit; its number is returned.</summary>
    /// <exception cref="AccessDeniedException">The role writes no actions, or does not see the unit.</exception>
    /// <exception cref="ActionRefusedException">The action cannot be kept as it is.</exception>
    public async Task<int> AddAsync(AccessScope scope, ActionDraft draft, CancellationToken cancellationToken)
    {
        await RequireAsync(scope, draft.UnitId, cancellationToken);
        var (text, owner) = (draft.Text.Trim(), draft.Owner.Trim());
        var faults = Faults(draft, text, owner).ToList();
        if (faults.Count > 0)
        {
            throw new ActionRefusedException(faults);
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var action = new ActionItem
        {
            Origin = ActionOrigins.Curve,
            UnitId = draft.UnitId,
            MeasureId = draft.MeasureId,
            Text = text,
            Owner = owner,
            DueOn = draft.DueOn!.Value,
            CreatedAt = AccessLog.Now(clock),
        };
        context.ActionItems.Add(action);
        await context.SaveChangesAsync(cancellationToken);
        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
        return action.Id;
    }

    /// <summary>Marks an action done today.</summary>
    /// <exception cref="AccessDeniedException">The role writes no actions, or does not see the unit of this one.</exception>
    /// <exception cref="ActionRefusedException">There is no such action, or it is done already.</exception>
    public async Task DoneAsync(AccessScope scope, int id, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var action = await context.ActionItems.FirstOrDefaultAsync(item => item.Id == id && item.Origin == ActionOrigins.Curve, cancellationToken);
        await RequireAsync(scope, action?.UnitId, cancellationToken);
        var today = Today();

        // The condition is part of the statement: of two people at once, one marks it.
        var changed = action is null ? 0 : await context.ActionItems
            .Where(item => item.Id == id && item.DoneOn == null)
            .ExecuteUpdateAsync(update => update.SetProperty(item => item.DoneOn, today), cancellationToken);
        if (changed == 0)
        {
            throw new ActionRefusedException([action is null
                ? $"There is no action {id}. Load the page again to see those that stand."
                : "The action has been marked done already. Load the page again to see those that stand."]);
        }

        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    private Task RequireAsync(AccessScope scope, string? unitId, CancellationToken cancellationToken) =>
        WriteRights.RequireAsync(scope, statuses, unitId, "Actions", cancellationToken);

    private IEnumerable<string> Faults(ActionDraft draft, string text, string owner)
    {
        if (catalogue.Find(draft.MeasureId) is null)
        {
            yield return $"Measure: there is no measure \"{draft.MeasureId}\". Choose one of the catalogue.";
        }

        foreach (var fault in WrittenText.Faults("Text", text, LongestText).Concat(WrittenText.Faults("Owner", owner, LongestOwner)))
        {
            yield return fault;
        }

        if (draft.DueOn is not { } due || due < Today())
        {
            yield return "Due: choose a day from today on.";
        }
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
