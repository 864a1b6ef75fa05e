using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Reads the actions that stand in the board summary and in the quarterly report, as they stand now.</summary>
public sealed class ReportActionQueries(ReportingStore store, StatusQueries statuses)
{
    /// <summary>Open actions of the whole authority about some measures, the earliest due first. Those that answer an exception are left out: they can be about one child.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the authority.</exception>
    public async Task<IReadOnlyList<TrackedAction>> OfMeasuresAsync(AccessScope scope, IReadOnlyCollection<string> measureIds, CancellationToken cancellationToken)
    {
        if (!scope.MaySeeFigures((await statuses.StatusAsync(cancellationToken)).Tree, OrgTree.AuthorityId))
        {
            throw new AccessDeniedException("Your role does not show the figures of this part of the service.");
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var rows = await context.ActionItems
            .Where(action => action.UnitId == OrgTree.AuthorityId && action.ExceptionId == null && action.DoneOn == null && action.MeasureId != null && measureIds.Contains(action.MeasureId))
            .OrderBy(action => action.DueOn).ThenBy(action => action.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new TrackedAction(row.Id, row.MeasureId, row.Text, scope.SeesWorkers ? row.Owner : null, row.DueOn, row.DoneOn))];
    }

    /// <summary>Actions of the quarterly report of a quarter, and those of earlier ones that were open when it began: open ones first, the earliest due first.</summary>
    /// <exception cref="AccessDeniedException">The quarterly report is not written for the reader.</exception>
    public async Task<IReadOnlyList<TrackedAction>> OfQuarterAsync(AccessScope scope, Quarter quarter, CancellationToken cancellationToken)
    {
        if (!ReportRights.MayReadAccepted(scope, ReportKinds.QuarterlyQa))
        {
            throw new AccessDeniedException("Your role does not include this report.");
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var first = quarter.First.Start;
        var rows = await (
            from action in context.ActionItems
            join report in context.Reports on action.ReportId equals report.Id
            join publication in context.Publications on report.PublicationId equals publication.Id
            where report.Kind == ReportKinds.QuarterlyQa && (action.DoneOn == null || action.DoneOn >= first)
            select new { Action = action, publication.Month }).ToListAsync(cancellationToken);
        return
        [
            .. rows
                .Where(row => row.Month <= quarter.Last)
                .OrderBy(row => row.Action.DoneOn is not null).ThenBy(row => row.Action.DueOn).ThenBy(row => row.Action.Id)
                .Select(row => new TrackedAction(row.Action.Id, row.Action.MeasureId, row.Action.Text, scope.SeesWorkers ? row.Action.Owner : null, row.Action.DueOn, row.Action.DoneOn, row.Month)),
        ];
    }
}
