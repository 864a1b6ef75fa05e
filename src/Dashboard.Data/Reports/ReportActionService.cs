using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;

namespace Dashboard.Data.Reports;

/// <summary>Keeps actions of the quarterly report until it is accepted. They are marked done as all actions are.</summary>
public sealed class ReportActionService(ReportingStore store, StatusQueries statuses, TimeProvider clock)
{
    private const string Page = "report-actions";

    private readonly ReportPlaces _places = new(statuses);

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
