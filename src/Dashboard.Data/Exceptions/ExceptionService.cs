using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Data.Writing;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Exceptions;

/// <summary>Keeps answers to exceptions. They are only ever added.</summary>
public sealed class ExceptionService(ReportingStore store, StatusQueries statuses, TimeProvider clock)
{
    private const string Page = "exceptions";

    /// <summary>Longest answer, in characters.</summary>
    public const int LongestText = 10_000;

    /// <summary>Most records that one answer says are wrong.</summary>
    public const int MostRecords = 100;

    /// <summary>Answers an exception, with the action agreed and the corrections asked for.</summary>
    /// <exception cref="AccessDeniedException">Somebody else answers it.</exception>
    /// <exception cref="ExceptionRefusedException">The answer cannot be kept as it is, or somebody has answered meanwhile.</exception>
    public async Task AnswerAsync(AccessScope scope, AnswerDraft draft, CancellationToken cancellationToken)
    {
        var tree = (await statuses.StatusAsync(cancellationToken)).WithClosed;
        await using var context = await store.OpenAsync(scope, tree, cancellationToken);
        var item = await context.Exceptions.FirstOrDefaultAsync(row => row.Id == draft.ExceptionId, cancellationToken);
        RequireRight(scope, tree, item);
        var faults = Faults(draft).ToList();
        if (faults.Count > 0 || item is null)
        {
            throw new ExceptionRefusedException(item is null ? ["There is no such exception. Load the list again."] : faults);
        }

        var at = AccessLog.Now(clock);
        var request = CorrectionService.Request(scope, item.PublicationId, item.UnitId, item.MeasureId, clock) with { ExceptionId = item.Id };
        var corrections = await CorrectionWriter.FindAsync(context, tree, request, draft.Corrections, cancellationToken);
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellationToken))
        {
            // The update takes the lock of the row first: of two people at once, the second sees the answer of the first.
            await context.Exceptions.Where(row => row.Id == item.Id).ExecuteUpdateAsync(update => update.SetProperty(row => row.State, draft.State), cancellationToken);
            if (await context.ExceptionAnswers.AnyAsync(answer => answer.ExceptionId == item.Id && answer.Id > draft.After, cancellationToken))
            {
                throw new ExceptionRefusedException(["Somebody has answered this exception since you opened it. What you wrote is still here: read their answer, then save yours if it adds to it."]);
            }

            context.ExceptionAnswers.Add(new ExceptionAnswer { ExceptionId = item.Id, State = draft.State, Text = draft.Text.Trim(), Author = scope.UserId, At = at });
            context.CorrectionRequests.AddRange(corrections);
            if (draft.State == ExceptionStates.ActionAgreed)
            {
                context.ActionItems.Add(Action(scope, item, draft, at));
            }

            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        context.ChangeTracker.Clear();
        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    private static void RequireRight(AccessScope scope, OrgTree tree, ExceptionItem? item)
    {
        ExceptionRights.Require(scope, tree, item?.UnitId ?? ExceptionRights.Own(scope));
        if (item is not null && !ExceptionRights.Answers(scope, tree, item.UnitId, item.Owner))
        {
            throw new AccessDeniedException(item.Owner == ExceptionOwners.TeamManager
                ? "This exception is answered by the manager of the team and the managers above."
                : "This exception is answered by service managers, heads of service and senior leaders.");
        }
    }

    private static ActionItem Action(AccessScope scope, ExceptionItem item, AnswerDraft draft, DateTime at) => new()
    {
        Origin = ActionOrigins.Exception,
        UnitId = item.UnitId,
        MeasureId = item.MeasureId,
        ExceptionId = item.Id,
        Text = draft.Action!.Trim(),
        Owner = draft.ActionOwner!.Trim(),
        DueOn = draft.ActionDueOn!.Value,
        CreatedAt = at,
        CreatedBy = scope.UserId,
    };

    private IEnumerable<string> Faults(AnswerDraft draft)
    {
        if (!ExceptionStates.Answers.Contains(draft.State))
        {
            yield return "State: choose what has become of it.";
        }

        foreach (var fault in WrittenText.Faults("Text", draft.Text.Trim(), LongestText))
        {
            yield return fault;
        }

        if (draft.State == ExceptionStates.ActionAgreed)
        {
            foreach (var fault in ActionFaults.Of("Action", draft.Action?.Trim() ?? string.Empty, draft.ActionOwner?.Trim() ?? string.Empty, draft.ActionDueOn, DateOnly.FromDateTime(clock.GetLocalNow().DateTime)))
            {
                yield return fault;
            }
        }

        if (draft.Corrections.Count > 0 && draft.State != ExceptionStates.DataWrong)
        {
            yield return "Records: records are named where the data is wrong. Choose that, or leave the records out.";
        }

        if (draft.Corrections.Count > MostRecords)
        {
            yield return $"Records: {draft.Corrections.Count} records are named. Name up to {MostRecords} in one answer.";
        }

        foreach (var fault in draft.Corrections.SelectMany(CorrectionService.Faults).Distinct())
        {
            yield return fault;
        }
    }
}
