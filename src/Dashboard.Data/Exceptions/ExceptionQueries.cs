using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Actions;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Exceptions;

/// <summary>Reads exceptions of issued months, within the reader's scope.</summary>
public sealed class ExceptionQueries(ReportingStore store, StatusQueries statuses, PeopleNames people, TimeProvider clock)
{
    /// <summary>Months of history of one exception.</summary>
    public const int HistoryMonths = 12;

    /// <summary>Exceptions of a unit and those below it; empty for a month that is not issued. In the order of the units, then as they were marked.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="filter">Which.</param>
    /// <param name="page">Code of the page, for the access log.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<ExceptionRow>> ListAsync(AccessScope scope, ExceptionFilter filter, string page, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        ExceptionRights.Require(scope, status.WithClosed, filter.UnitId);
        await using var context = await store.OpenAsync(cancellationToken);
        var items = (await OfMonthAsync(context, status, filter.Month, filter.UnitId, cancellationToken))
            .Where(item => (filter.Owner is null || item.Owner == filter.Owner) && (filter.State is null || item.State == filter.State) && (filter.RuleId is null || item.RuleId == filter.RuleId))
            .Select(item => Row(scope, status.WithClosed, item, filter.Month, filter.WithChildren))
            .ToList();
        await LogAsync(context, scope, items, filter.ForExport ? AccessKind.Export : AccessKind.Look, page, filter.UnitId, cancellationToken);
        return items;
    }

    /// <summary>How many exceptions of a unit and those below it are in each state; empty for a month that is not issued.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<ExceptionCount>> CountsAsync(AccessScope scope, Month month, string unitId, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        ExceptionRights.Require(scope, status.WithClosed, unitId);
        await using var context = await store.OpenAsync(cancellationToken);
        return [.. (await OfMonthAsync(context, status, month, unitId, cancellationToken))
            .GroupBy(item => (item.UnitId, item.Owner, item.State))
            .Select(group => new ExceptionCount(group.Key.UnitId, group.Key.Owner, group.Key.State, group.Count(), group.Count(item => item.TimesRunning > 1)))];
    }

    /// <summary>One exception with its answers and history; null when there is none of that number.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="id">Exception.</param>
    /// <param name="withChildren">Whether children are named.</param>
    /// <param name="page">Code of the page, for the access log.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The scope does not cover its unit.</exception>
    public async Task<ExceptionDetail?> OneAsync(AccessScope scope, int id, bool withChildren, string page, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        var item = await context.Exceptions.FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        ExceptionRights.Require(scope, status.WithClosed, item?.UnitId ?? ExceptionRights.Own(scope));
        if (item is null || status.Publications.Values.FirstOrDefault(publication => publication.Id == item.PublicationId) is not { } publication)
        {
            return null;
        }

        var answers = await context.ExceptionAnswers.Where(answer => answer.ExceptionId == id).OrderBy(answer => answer.Id).ToListAsync(cancellationToken);
        var corrections = await context.CorrectionRequests.Where(request => request.ExceptionId == id).OrderBy(request => request.Id).ToListAsync(cancellationToken);
        var actions = await context.ActionItems.Where(action => action.ExceptionId == id).OrderBy(action => action.Id).ToListAsync(cancellationToken);
        var names = await people.OfAsync(context, answers.Select(answer => answer.Author).Concat(corrections.SelectMany(request => new[] { request.AskedBy, request.ClosedBy })), cancellationToken);
        var row = Row(scope, status.WithClosed, item, publication.Month, withChildren);
        var series = row.IsOneCase
            ? []
            : (await ExceptionFigures.ReadAsync(context, [item.MeasureId], publication.Month, publication.Month, cancellationToken)).Series(item.MeasureId, item.UnitId, publication.Month);
        var detail = new ExceptionDetail(
            row,
            [.. answers.Select(answer => new AnswerRow(answer.Id, answer.State, answer.Text, names[answer.Author], answer.At))],
            await HistoryAsync(context, status, item, publication.Month, series, cancellationToken),
            series,
            [.. corrections.Select(request => CorrectionQueries.Row(request, publication.Month, names, withChildren))],
            [.. actions.Select(action => new ActionRow(action.Id, action.Text, action.Owner, action.DueOn, action.DoneOn))]);
        await LogAsync(
            context,
            scope,
            [row, .. detail.Corrections.Select(request => row with { ChildId = request.ChildId })],
            AccessKind.Look,
            page,
            item.UnitId,
            cancellationToken);
        return detail;
    }

    private static async Task<IReadOnlyList<ExceptionMonth>> HistoryAsync(DashboardContext context, StoreStatus status, ExceptionItem item, Month month, IReadOnlyList<UnitFigure> series, CancellationToken cancellationToken)
    {
        var months = Month.Range(month.AddMonths(1 - HistoryMonths), month).Where(status.Publications.ContainsKey).ToList();
        var publications = months.Select(each => status.Publications[each].Id).ToList();
        var same = (await context.Exceptions
            .Where(row => publications.Contains(row.PublicationId) && row.RuleId == item.RuleId && row.UnitId == item.UnitId && row.ChildId == item.ChildId && row.RecordId == item.RecordId)
            .ToListAsync(cancellationToken)).GroupBy(row => row.PublicationId).ToDictionary(group => group.Key, group => group.First());
        return [.. months.Select(each => same.GetValueOrDefault(status.Publications[each].Id) is { } row
            ? new ExceptionMonth(row.Id, each, row.Value, row.Cases, row.State)
            : new ExceptionMonth(null, each, series.Count == 0 ? null : series[series.Count - 1 - (month - each)].Value, null, null))];
    }

    private static async Task<IReadOnlyList<ExceptionItem>> OfMonthAsync(DashboardContext context, StoreStatus status, Month month, string unitId, CancellationToken cancellationToken)
    {
        if (!status.Publications.TryGetValue(month, out var publication))
        {
            return [];
        }

        var items = await context.Exceptions.Where(item => item.PublicationId == publication.Id).ToListAsync(cancellationToken);
        var within = unitId == OrgTree.AuthorityId ? null : status.WithClosed.Within(unitId).ToHashSet();
        return [.. items
            .Where(item => within is null || within.Contains(item.UnitId))
            .OrderBy(item => status.WithClosed.Holds(item.UnitId) ? status.WithClosed.NumberOf(item.UnitId) : int.MaxValue)
            .ThenBy(item => item.Id)];
    }

    private static ExceptionRow Row(AccessScope scope, OrgTree tree, ExceptionItem item, Month month, bool withChildren)
    {
        return new ExceptionRow
        {
            Id = item.Id,
            Month = month,
            RuleId = item.RuleId,
            MeasureId = item.MeasureId,
            UnitId = item.UnitId,
            ChildId = withChildren ? item.ChildId : null,
            RecordId = withChildren ? item.RecordId : null,
            IsOneCase = item.ChildId is not null || item.RecordId is not null,
            Value = item.Value,
            Compared = item.Compared,
            Cases = item.Cases,
            Owner = item.Owner,
            State = item.State,
            TimesRunning = item.TimesRunning,
            MayAnswer = ExceptionRights.Answers(scope, tree, item.UnitId, item.Owner),
        };
    }

    private async Task LogAsync(DashboardContext context, AccessScope scope, List<ExceptionRow> rows, AccessKind kind, string page, string unitId, CancellationToken cancellationToken)
    {
        var children = rows.Select(row => row.ChildId).OfType<string>().Distinct().ToList();
        if (children.Count > 0)
        {
            await AccessLog.WriteAsync(context, clock, scope, new AccessedRecords { Kind = kind, Page = page, Month = rows[0].Month, UnitId = unitId, ChildIds = children }, cancellationToken);
        }
    }
}
