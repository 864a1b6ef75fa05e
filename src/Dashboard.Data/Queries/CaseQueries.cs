using System.Linq.Expressions;
using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Opens a figure into the records it counts. Every call that returns rows writes the access log.</summary>
public sealed class CaseQueries(ReportingStore store, StatusQueries statuses, FigureQueries figures, Catalogue catalogue, TimeProvider clock)
{
    private static readonly ILookup<string, string> NoCategories = Array.Empty<CategoryPair>().ToLookup(pair => pair.Dimension, pair => pair.Category);

    /// <summary>One page of the cases behind a figure; the nearest page when there is none of that number.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<CasePage> PageAsync(AccessScope scope, CaseFilter filter, string page, CancellationToken cancellationToken)
    {
        var size = Math.Clamp(filter.PageSize, 1, CaseFilter.MaxPageSize);
        return await ReadAsync(scope, filter, AccessKind.Look, page, (rows, total) => rows.Skip((Math.Clamp(filter.Page, 1, Math.Max(1, (total + size - 1) / size)) - 1) * size).Take(size), cancellationToken);
    }

    /// <summary>All cases behind a figure, for an export.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public Task<CasePage> AllAsync(AccessScope scope, CaseFilter filter, string page, CancellationToken cancellationToken) =>
        ReadAsync(scope, filter, AccessKind.Export, page, (rows, _) => rows, cancellationToken);

    /// <summary>All cases of a measure about workers or teams; a practitioner gets the own ones. Names no child and writes no log.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    /// <exception cref="ArgumentException">The measure is about children.</exception>
    public async Task<IReadOnlyList<CaseRow>> OfWorkersAsync(AccessScope scope, string measureId, Month month, string unitId, CancellationToken cancellationToken)
    {
        var definition = catalogue[measureId].Definition;
        if (definition.Disclosure != DisclosureRule.NotAboutChildren)
        {
            throw new ArgumentException($"\"{measureId}\" is about children: its cases are opened with an entry in the access log.", nameof(measureId));
        }

        var filter = new CaseFilter { MeasureId = measureId, Month = month, UnitId = unitId };
        var status = await RequireAsync(scope, definition, unitId, cancellationToken);
        var evaluations = (await figures.EvaluationsAsync(definition, month, 1, filter.Edition, cancellationToken)).ToDictionary(evaluation => evaluation.Id);
        var teams = unitId == OrgTree.AuthorityId ? null : status.WithClosed.Within(unitId);
        await using var context = await store.OpenAsync(scope, status.WithClosed, cancellationToken);
        var stored = await Ordered(context, Matching(context, [.. evaluations.Keys], teams, scope.OnlyWorker, filter), filter).ToListAsync(cancellationToken);
        return await RowsAsync(context, stored, evaluations, cancellationToken);
    }

    /// <summary>Codes of the reasons that occur among the cases of a filter. Names no child and writes no log.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<IReadOnlyList<string>> ReasonsAsync(AccessScope scope, CaseFilter filter, CancellationToken cancellationToken)
    {
        var definition = catalogue[filter.MeasureId].Definition;
        var status = await RequireAsync(scope, definition, filter.UnitId, cancellationToken);
        var evaluations = await figures.EvaluationsAsync(definition, filter.Month, filter.Months, filter.Edition, cancellationToken);
        var teams = filter.UnitId == OrgTree.AuthorityId ? null : status.WithClosed.Within(filter.UnitId);
        await using var context = await store.OpenAsync(scope, status.WithClosed, cancellationToken);
        return await Matching(context, [.. evaluations.Select(evaluation => evaluation.Id)], teams, scope.OnlyWorker ?? filter.WorkerId, filter)
            .Where(stored => stored.Reason != null)
            .Select(stored => stored.Reason!)
            .Distinct()
            .OrderBy(reason => reason)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The cases a filter means, before order and paging. Public to the tests that check it against the SQL Server schema.</summary>
    internal static IQueryable<StoredCase> Matching(
        DashboardContext context,
        IReadOnlyList<int> evaluationIds,
        IReadOnlyList<string>? teams,
        string? workerId,
        CaseFilter filter)
    {
        var cases = context.Cases.Where(stored => evaluationIds.Contains(stored.EvaluationId));
        cases = (teams, workerId) switch
        {
            (null, null) => cases.Where(stored => stored.Holder == 0),
            (not null, null) => cases.Where(stored => teams.Contains(stored.TeamId)
                && (stored.Holder == 0 || !context.Cases.Any(earlier =>
                    earlier.EvaluationId == stored.EvaluationId && earlier.Subject == stored.Subject && earlier.Holder < stored.Holder && teams.Contains(earlier.TeamId)))),
            (null, not null) => cases.Where(stored => stored.WorkerId == workerId
                && (stored.Holder == 0 || !context.Cases.Any(earlier =>
                    earlier.EvaluationId == stored.EvaluationId && earlier.Subject == stored.Subject && earlier.Holder < stored.Holder && earlier.WorkerId == workerId))),
            _ => cases.Where(stored => stored.WorkerId == workerId && teams.Contains(stored.TeamId)
                && (stored.Holder == 0 || !context.Cases.Any(earlier =>
                    earlier.EvaluationId == stored.EvaluationId && earlier.Subject == stored.Subject && earlier.Holder < stored.Holder
                    && earlier.WorkerId == workerId && teams.Contains(earlier.TeamId)))),
        };

        if (filter.Counted is { } counted)
        {
            cases = cases.Where(stored => stored.Counted == counted);
        }

        if (filter.Band is { } band)
        {
            cases = cases.Where(stored => stored.Band == band);
        }

        if (filter.Reason is { } reason)
        {
            cases = cases.Where(stored => stored.Reason == reason);
        }

        // Categories of one split widen the list, those of different splits narrow it.
        foreach (var split in filter.Categories.GroupBy(category => category.Dimension))
        {
            var dimension = split.Key;
            var wanted = split.Select(category => category.Category).ToList();
            cases = cases.Where(stored => context.CaseCategories.Any(pair =>
                pair.CategoriesId == stored.CategoriesId && pair.Dimension == dimension && wanted.Contains(pair.Category)));
        }

        return cases;
    }

    /// <summary>Puts cases in order, with the subject as the last word so that pages never overlap.</summary>
    internal static IQueryable<StoredCase> Ordered(DashboardContext context, IQueryable<StoredCase> cases, CaseFilter filter)
    {
        Expression<Func<StoredCase, object?>> key = filter.Order switch
        {
            CaseOrder.Team => stored => stored.TeamId,
            CaseOrder.Worker => stored => stored.WorkerId,
            CaseOrder.Counted => stored => stored.Counted,
            CaseOrder.OccurredOn => stored => stored.OccurredOn,
            CaseOrder.DueOn => stored => stored.DueOn,
            CaseOrder.Amount => stored => stored.Amount,
            CaseOrder.Reason => stored => stored.Reason,
            CaseOrder.Status => stored => context.CaseCategories
                .Where(pair => pair.CategoriesId == stored.CategoriesId && pair.Dimension == Dimensions.Status)
                .Select(pair => pair.Category)
                .FirstOrDefault(),
            _ => stored => stored.ChildId,
        };
        var ordered = filter.Descending ? cases.OrderByDescending(key) : cases.OrderBy(key);
        return ordered.ThenBy(stored => stored.EvaluationId).ThenBy(stored => stored.Subject).ThenBy(stored => stored.Holder);
    }

    private async Task<CasePage> ReadAsync(
        AccessScope scope,
        CaseFilter filter,
        AccessKind kind,
        string page,
        Func<IQueryable<StoredCase>, int, IQueryable<StoredCase>> take,
        CancellationToken cancellationToken)
    {
        var definition = catalogue[filter.MeasureId].Definition;
        var status = await RequireAsync(scope, definition, filter.UnitId, cancellationToken);
        var evaluations = (await figures.EvaluationsAsync(definition, filter.Month, filter.Months, filter.Edition, cancellationToken)).ToDictionary(evaluation => evaluation.Id);
        var teams = filter.UnitId == OrgTree.AuthorityId ? null : status.WithClosed.Within(filter.UnitId);
        await using var context = await store.OpenAsync(scope, status.WithClosed, cancellationToken);
        var matching = Matching(context, [.. evaluations.Keys], teams, scope.OnlyWorker ?? filter.WorkerId, filter);
        var total = await matching.CountAsync(cancellationToken);
        var counted = await matching.CountAsync(stored => stored.Counted, cancellationToken);
        var stored = await take(Ordered(context, matching, filter), total).ToListAsync(cancellationToken);
        var rows = await RowsAsync(context, stored, evaluations, cancellationToken);
        await AccessLog.WriteAsync(
            context,
            clock,
            scope,
            new AccessedRecords
            {
                Kind = kind,
                Page = page,
                MeasureId = filter.MeasureId,
                Month = filter.Month,
                UnitId = filter.UnitId,
                ChildIds = [.. rows.Select(row => row.ChildId).OfType<string>().Distinct()],
            },
            cancellationToken);
        return new CasePage(rows, total, counted);
    }

    private async Task<StoreStatus> RequireAsync(AccessScope scope, MeasureDefinition definition, string unitId, CancellationToken cancellationToken)
    {
        if (!definition.ListsCases)
        {
            throw new AccessDeniedException("Staff answered this survey in trust: its answers are not listed one by one, to anybody.");
        }

        var status = await statuses.StatusAsync(cancellationToken);
        return scope.MaySeeChildrenOf(status.WithClosed, unitId)
            ? status
            : throw new AccessDeniedException("Your role does not open the children behind this figure.");
    }

    private static async Task<IReadOnlyList<CaseRow>> RowsAsync(
        DashboardContext context,
        List<StoredCase> stored,
        Dictionary<int, Evaluation> evaluations,
        CancellationToken cancellationToken)
    {
        var wanted = stored.Select(row => row.CategoriesId).Distinct().ToList();
        var stock = wanted.Count <= CaseFilter.MaxPageSize ? context.CaseCategories.Where(pair => wanted.Contains(pair.CategoriesId)) : context.CaseCategories;
        var pairs = await stock.ToListAsync(cancellationToken);
        var categories = pairs.GroupBy(pair => pair.CategoriesId).ToDictionary(
            group => group.Key,
            group => group.ToLookup(pair => pair.Dimension, pair => pair.Category));
        return [.. stored.Select(row => new CaseRow
        {
            Month = evaluations[row.EvaluationId].Month,
            ChildId = row.ChildId,
            RecordId = row.RecordId,
            TeamId = row.TeamId,
            WorkerId = row.WorkerId,
            Counted = row.Counted,
            Amount = row.Amount,
            Weight = row.Weight,
            Band = row.Band,
            OccurredOn = row.OccurredOn,
            DueOn = row.DueOn,
            Reason = row.Reason,
            Categories = categories.GetValueOrDefault(row.CategoriesId, NoCategories),
        })];
    }
}
