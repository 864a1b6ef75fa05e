using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Keeps actions of the quarterly report until it is accepted, and marks them done, whenever that is. Nothing is ever deleted.</summary>
public sealed class ReportActionService(ReportingStore store, StatusQueries statuses, FigureCache cache, TimeProvider clock)
{
    private const string Page = "report-actions";

    private readonly ReportPlaces _places = new(statuses, cache);

    /// <summary>Keeps an action.</summary>
    /// <exception cref="AccessDeniedException">The person does not write this report.</exception>
    /// <exception cref="ReportRefusedException">The action cannot be kept as it is, the report is of another kind, or it is accepted.</exception>
    public async Task AddActionAsync(AccessScope scope, int reportId, ActionDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var (text, owner) = (ReportText.Plain(draft.Text).Trim(), draft.Owner.Trim());
        await using var context = await store.OpenAsync(cancellationToken);
        var (report, _) = await _places.RequireAsync(context, scope, reportId, ReportRights.MayWrite, cancellationToken);
        var faults = Faults(report, draft, text, owner).ToList();
        if (faults.Count > 0)
        {
            throw new ReportRefusedException(faults);
        }

        context.ActionItems.Add(new ActionItem
        {
            Origin = ActionOrigins.QaReport,
            UnitId = OrgTree.AuthorityId,
            Text = text,
            Owner = owner,
            DueOn = draft.DueOn!.Value,
            CreatedAt = AccessLog.Now(clock),
            CreatedBy = scope.UserId,
            ReportId = reportId,
        });
        await context.SaveChangesAsync(cancellationToken);
        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    /// <summary>Marks an action of a quarterly report done today.</summary>
    /// <exception cref="AccessDeniedException">The person does not write the report that it stands in, or there is none.</exception>
    /// <exception cref="ReportRefusedException">It is done already.</exception>
    public async Task FinishActionAsync(AccessScope scope, int actionId, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var reportId = await context.ActionItems.Where(item => item.Id == actionId && item.Origin == ActionOrigins.QaReport).Select(item => item.ReportId).FirstOrDefaultAsync(cancellationToken);
        await _places.RequireAsync(context, scope, reportId ?? 0, ReportRights.MayWrite, cancellationToken);
        var (today, by) = (Today(), scope.UserId);

        // The condition is part of the statement: of two people at once, one marks it.
        var changed = await context.ActionItems
            .Where(item => item.Id == actionId && item.DoneOn == null)
            .ExecuteUpdateAsync(update => update.SetProperty(item => item.DoneOn, today).SetProperty(item => item.DoneBy, by), cancellationToken);
        if (changed == 0)
        {
            throw new ReportRefusedException(["The action has been marked done already. Load the page again to see those that stand."]);
        }

        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    private IEnumerable<string> Faults(Report report, ActionDraft draft, string text, string owner)
    {
        if (report.Kind != ReportKinds.QuarterlyQa)
        {
            yield return "Text: actions are kept in the quarterly report only.";
        }

        if (report.State == ReportStates.Accepted)
        {
            yield return "Text: the report is accepted, so nothing is added to it. Put the action into the report of the next quarter.";
        }

        foreach (var fault in ActionFaults.Of("Text", text, owner, draft.DueOn, Today()))
        {
            yield return fault;
        }
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
