using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Reporting;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>What is due and overdue, as the last refresh found it. Every call that returns lines writes the access log.</summary>
public sealed class WorklistQueries(ReportingStore store, StatusQueries statuses, StandardsQueries standards, FigureCache cache, TimeProvider clock)
{
    private static readonly Dictionary<RuleKind, int> Places = RuleKinds.All.Select((kind, place) => (kind, place)).ToDictionary(pair => pair.kind, pair => pair.place);

    /// <summary>One page of a worklist; the nearest page when there is none of that number.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public Task<Worklist> PageAsync(AccessScope scope, WorklistRequest request, string page, CancellationToken cancellationToken)
    {
        var size = Math.Clamp(request.PageSize, 1, WorklistRequest.MaxPageSize);
        return ReadAsync(scope, request, AccessKind.Look, page, rows => rows.Skip((Math.Clamp(request.Page, 1, Math.Max(1, (rows.Count + size - 1) / size)) - 1) * size).Take(size), cancellationToken);
    }

    /// <summary>All lines of a worklist, for a meeting, an export or a calendar; the kind says which to the access log.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public Task<Worklist> AllAsync(AccessScope scope, WorklistRequest request, AccessKind kind, string page, CancellationToken cancellationToken) =>
        ReadAsync(scope, request, kind, page, rows => rows, cancellationToken);

    /// <summary>Totals above the teams. Names no child and writes no log.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the figures of the unit.</exception>
    public async Task<WorklistUnits> UnitsAsync(AccessScope scope, WorklistRequest request, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var tree = status.Tree;
        if (!scope.SeesChildren || !scope.MaySeeFigures(tree, request.UnitId))
        {
            throw new AccessDeniedException("Your role does not show what is due in this unit.");
        }

        // The lines of all units are read once for all readers, without the ids of children.
        await using var context = await store.OpenForWorkAsync(cancellationToken);
        var (asAt, inForce) = await StandingAsync(context, cancellationToken);
        var all = await cache.GetAsync((nameof(DueMark), status.Stamp), () => MarksAsync(context, cancellationToken), marks => marks.Count);
        var within = tree.Within(request.UnitId).ToHashSet();
        var marks = request.UnitId == OrgTree.AuthorityId ? all : [.. all.Where(mark => mark.UnitId is { } unit && within.Contains(unit))];
        var shown = marks
            .Where(mark => request.Asks(mark.Kind) && DueMarks.IsIn(request.Window, mark.DueOn, mark.Overdue, asAt, inForce.WorkingDays))
            .ToLookup(mark => tree.Holds(mark.UnitId) ? mark.UnitId! : OrgTree.AuthorityId);
        var visible = shown.Where(group => group.Key == OrgTree.AuthorityId ? scope.MaySeeChildrenOf(tree, group.Key) : scope.MaySeeFigures(tree, group.Key)).ToList();
        var seen = visible.SelectMany(group => group).Select(mark => mark.Obligation).ToHashSet();
        return new WorklistUnits
        {
            AsAt = asAt,
            Totals = DueMarks.Totals(marks, request, asAt, inForce.WorkingDays),
            Units =
            [
                .. visible
                    .Select(group => new WorklistUnit(
                        group.Key,
                        !tree.IsTeam(group.Key),
                        DueMarks.Count(request.Window, group),
                        scope.MaySeeChildrenOf(tree, group.Key)))
                    .OrderByDescending(unit => unit.Count.Overdue)
                    .ThenByDescending(unit => unit.Count.Due)
                    .ThenBy(unit => unit.UnitId, StringComparer.Ordinal),
            ],
            Elsewhere = DueMarks.Count(request.Window, shown.SelectMany(group => group).Where(mark => !seen.Contains(mark.Obligation))),
        };
    }

    /// <summary>The stored lines of some units or of a worker.</summary>
    private static IQueryable<DueItem> Matching(DashboardContext context, IReadOnlyList<string>? units, string? workerId)
    {
        var items = context.DueItems.AsNoTracking();
        items = units switch
        {
            null => items,
            [] => items.Where(item => item.TeamId == null || item.TeamId == OrgTree.AuthorityId),
            [var only] => items.Where(item => item.TeamId == only),
            _ => items.Where(item => units.Contains(item.TeamId!)),
        };
        return (workerId is null ? items : items.Where(item => item.WorkerId == workerId)).OrderBy(item => item.Number);
    }

    private static async Task<IReadOnlyList<DueMark>> MarksAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var items = await context.DueItems
            .OrderBy(item => item.Number)
            .Select(item => new { item.First, item.TeamId, item.RuleId, item.DueOn, item.Overdue })
            .ToListAsync(cancellationToken);
        var marks = new List<DueMark>(items.Count);
        var obligation = 0;
        foreach (var item in items)
        {
            obligation += item.First ? 1 : 0;
            if (RuleKinds.Find(item.RuleId) is { } kind)
            {
                marks.Add(new DueMark(obligation, item.TeamId, kind, item.DueOn, item.Overdue));
            }
        }

        return marks;
    }

    private async Task<Worklist> ReadAsync(
        AccessScope scope,
        WorklistRequest request,
        AccessKind kind,
        string page,
        Func<IReadOnlyList<WorklistRow>, IEnumerable<WorklistRow>> take,
        CancellationToken cancellationToken)
    {
        var tree = (await statuses.StatusAsync(cancellationToken)).Tree;
        if (!scope.MaySeeChildrenOf(tree, request.UnitId))
        {
            throw new AccessDeniedException("Your role does not open what is due for the children of this unit.");
        }

        await using var context = await store.OpenAsync(scope, tree, cancellationToken);
        var (asAt, inForce) = await StandingAsync(context, cancellationToken);
        var worker = scope.OnlyWorker ?? request.WorkerId;
        var units = UnitsOf(scope, tree, request);

        // The workers of one team are offered whoever of them is asked for.
        var reads = scope.OnlyWorker ?? (units is { Count: <= 1 } ? null : worker);
        var lines = WorklistLine.Of(await Matching(context, units, reads).ToListAsync(cancellationToken));
        var own = lines.Where(line => worker is null || line.Item.WorkerId == worker).ToList();
        var asked = own.Where(line => request.Asks(line.Mark.Kind) && In(line)).ToList();
        var rows = asked.GroupBy(line => line.Mark.Obligation).Select(group => RowOf([.. group.Select(line => line.Item)], group.First().Mark.Kind, asAt, inForce))
            .OrderByDescending(row => row.Overdue)
            .ThenBy(row => row.Kind.Consequence)
            .ThenBy(row => row.DueOn)
            .ThenBy(row => Places[row.Kind])
            .ThenBy(row => row.ChildId ?? row.RecordId, StringComparer.Ordinal)
            .ToList();
        IReadOnlyList<WorklistRow> taken = [.. take(rows)];
        await AccessLog.WriteAsync(
            context,
            clock,
            scope,
            new AccessedRecords { Kind = kind, Page = page, Month = Month.Of(asAt), UnitId = request.UnitId, ChildIds = [.. taken.Select(row => row.ChildId).OfType<string>().Distinct()] },
            cancellationToken);
        return new Worklist
        {
            AsAt = asAt,
            Rows = taken,
            Totals = DueMarks.Totals([.. own.Select(line => line.Mark)], request, asAt, inForce.WorkingDays),
            Workers = scope.OnlyWorker is not null ? [] :
            [
                .. lines.Where(line => line.Item.WorkerId is not null && request.Asks(line.Mark.Kind) && In(line))
                    .GroupBy(line => line.Item.WorkerId!)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => DueMarks.Count(group.Key, group.Select(line => line.Mark))),
            ],
            Rules =
            [
                .. own.Where(line => (request.Topic is null || line.Mark.Kind.Topic == request.Topic) && In(line))
                    .GroupBy(line => line.Mark.Kind)
                    .OrderBy(group => Places[group.Key])
                    .Select(group => DueMarks.Count(group.Key, group.Select(line => line.Mark))),
            ],
        };

        bool In(WorklistLine line) => DueMarks.IsIn(request.Window, line.Item.DueOn, line.Item.Overdue, asAt, inForce.WorkingDays);
    }

    /// <summary>Units whose lines are read: none for what no unit holds, null for all there are.</summary>
    private static IReadOnlyList<string>? UnitsOf(AccessScope scope, OrgTree tree, WorklistRequest request) => (request.UnitId, request.Own) switch
    {
        _ when scope.OnlyWorker is not null => null,
        (OrgTree.AuthorityId, true) => [],
        (OrgTree.AuthorityId, false) => null,
        (_, true) => [request.UnitId],
        _ => tree.Within(request.UnitId),
    };

    private static WorklistRow RowOf(IReadOnlyList<DueItem> holders, RuleKind kind, DateOnly asAt, StandardsInForce inForce)
    {
        var item = holders[0];
        return new WorklistRow
        {
            Kind = kind,
            Rule = inForce.Find(kind),
            Limit = TimeLimit.Parse(item.Limit),
            ChildId = item.ChildId,
            TeamId = item.TeamId,
            WorkerIds = [.. holders.Select(holder => holder.WorkerId).OfType<string>().Distinct()],
            RecordId = item.RecordId,
            Status = item.Status,
            FromOn = item.FromOn,
            Events = item.Events,
            DueOn = item.DueOn,
            Overdue = item.Overdue,
            WorkingDays = Math.Abs(inForce.WorkingDays.Between(asAt, item.DueOn)),
        };
    }

    private async Task<(DateOnly AsAt, StandardsInForce InForce)> StandingAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var asAt = await context.Refreshes.OrderByDescending(refresh => refresh.Id).Select(refresh => (DateOnly?)refresh.DataAsAt).FirstOrDefaultAsync(cancellationToken)
            ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return (asAt, await standards.InForceAsync(Month.Of(asAt), cancellationToken));
    }
}
