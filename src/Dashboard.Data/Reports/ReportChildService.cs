using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Names complex cases in a report by the id of the child, and takes them out again. Nothing is ever deleted.</summary>
public sealed class ReportChildService(ReportingStore store, StatusQueries statuses, TimeProvider clock)
{
    internal const string Page = "report-children";

    private readonly ReportPlaces _places = new(statuses);

    /// <summary>Names a child that the writer may open.</summary>
    /// <exception cref="AccessDeniedException">The person does not write this report.</exception>
    /// <exception cref="ReportRefusedException">There is no such child within the writer's scope, the words cannot be kept, the child is named already, or the report is submitted.</exception>
    public async Task AddChildAsync(AccessScope scope, int reportId, string childId, string text, CancellationToken cancellationToken)
    {
        var (id, words) = (childId.Trim(), ReportText.Plain(text).Trim());
        await using var context = await store.OpenAsync(cancellationToken);
        var (report, _) = await _places.RequireAsync(context, scope, reportId, ReportRights.MayWrite, cancellationToken);
        var faults = ReportText.Faults("Words", words, ReportText.LongestNote).ToList();
        if (words.Length == 0)
        {
            faults.Add("Words: write what makes the case complex and what is being done.");
        }

        if (!(await ReachAsync(context, scope, [id], cancellationToken)).Contains(id))
        {
            faults.Add("Child: there is no child of that id among those that you may open. Copy the id from a list of children.");
        }

        if (faults.Count > 0)
        {
            throw new ReportRefusedException(faults);
        }

        await using (var transaction = await context.Database.BeginTransactionAsync(cancellationToken))
        {
            await RequireWritableAsync(context, report.Id, cancellationToken);
            if (await context.ReportChildren.AnyAsync(row => row.ReportId == reportId && row.ChildId == id && row.RemovedAt == null, cancellationToken))
            {
                throw new ReportRefusedException(["Child: this child is named in the report already. Take the entry out first to write another."]);
            }

            context.ReportChildren.Add(new ReportChild { ReportId = reportId, ChildId = id, Text = words, AddedBy = scope.UserId, AddedAt = AccessLog.Now(clock) });
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
            await transaction.CommitAsync(cancellationToken);
        }

        await AccessLog.WriteAsync(context, clock, scope, new AccessedRecords { Kind = AccessKind.Change, Page = Page, ChildIds = [id], UnitId = report.UnitId }, cancellationToken);
    }

    /// <summary>Takes a complex case out. It stays in the store with who took it out and when.</summary>
    /// <exception cref="AccessDeniedException">The person does not write this report.</exception>
    /// <exception cref="ReportRefusedException">There is no such entry, or the report is submitted.</exception>
    public async Task RemoveChildAsync(AccessScope scope, int reportId, int entryId, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var (report, _) = await _places.RequireAsync(context, scope, reportId, ReportRights.MayWrite, cancellationToken);
        var (by, at) = (scope.UserId, AccessLog.Now(clock));
        var changed = await context.ReportChildren
            .Where(row => row.Id == entryId && row.ReportId == reportId && row.RemovedAt == null)
            .Where(row => context.Reports.Any(own => own.Id == row.ReportId && ReportStates.Writable.Contains(own.State)))
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.RemovedBy, by).SetProperty(row => row.RemovedAt, at), cancellationToken);
        if (changed == 0)
        {
            await RequireWritableAsync(context, report.Id, cancellationToken);
            throw new ReportRefusedException(["The entry has been taken out already. Load the page again to see those that stand."]);
        }

        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    private static async Task RequireWritableAsync(DashboardContext context, int reportId, CancellationToken cancellationToken)
    {
        if (!await context.Reports.AnyAsync(row => row.Id == reportId && ReportStates.Writable.Contains(row.State), cancellationToken))
        {
            throw new ReportRefusedException(["The report has been submitted, so its complex cases stand as they are."]);
        }
    }

    private async Task<IReadOnlySet<string>> ReachAsync(DashboardContext context, AccessScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var asAt = await DataDate.ReadAsync(context, cancellationToken) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return await ChildReach.OfAsync(store, scope, await statuses.StatusAsync(cancellationToken), ids, asAt, cancellationToken);
    }
}
