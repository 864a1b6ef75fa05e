using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.SignsOfSafety;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>The eight Signs of Safety elements, child by child, as the records say now. Counted by the measures themselves over the children of one unit.</summary>
public sealed class BoardQueries(ReportingStore store, StatusQueries statuses, Catalogue catalogue, TimeProvider clock)
{
    /// <summary>Most children that one board shows; larger units are opened team by team.</summary>
    public const int MaxChildren = 400;

    private const string Page = "practice-board";

    /// <summary>The children that a unit, or one worker of it, holds on the last day of a month.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<Board> BoardAsync(AccessScope scope, string unitId, string? workerId, Month month, CancellationToken cancellationToken)
    {
        var status = await RequireAsync(scope, unitId, cancellationToken);
        await using var context = await store.OpenAsync(scope, status.Tree, cancellationToken);
        var asAt = await DataDate.ReadAsync(context, cancellationToken) ?? month.End;
        var teams = status.Tree.Within(unitId);
        var childIds = await HeldAsync(context, teams, month.End, cancellationToken);
        var records = await CaseBookReader.ReadChildrenAsync(store, RowPass.Of(scope, status.Tree), childIds, cancellationToken);
        var view = new MonthView(CaseBook.Of(records, asAt), month);
        var rows = RowsOf(view, teams.ToHashSet(), scope.OnlyWorker ?? workerId);
        await AccessLog.WriteAsync(
            context,
            clock,
            scope,
            new AccessedRecords { Page = Page, Month = month, UnitId = unitId, ChildIds = [.. rows.Select(row => row.ChildId)] },
            cancellationToken);
        return new Board(month.End, rows);
    }

    /// <summary>Whether a unit holds no more children than one board shows. Names no child and writes no log.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<bool> FitsAsync(AccessScope scope, string unitId, Month month, CancellationToken cancellationToken)
    {
        var status = await RequireAsync(scope, unitId, cancellationToken);
        await using var context = await store.OpenAsync(scope, status.Tree, cancellationToken);
        return await Held(context, status.Tree.Within(unitId), month.End).CountAsync(cancellationToken) <= MaxChildren;
    }

    private async Task<StoreStatus> RequireAsync(AccessScope scope, string unitId, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        return scope.MaySeeChildrenOf(status.Tree, unitId) ? status : throw new AccessDeniedException("Your role does not open the children of this team.");
    }

    private static async Task<IReadOnlyList<string>> HeldAsync(DashboardContext context, IReadOnlyList<string> teams, DateOnly date, CancellationToken cancellationToken) =>
        await Held(context, teams, date).OrderBy(id => id).Take(MaxChildren).ToListAsync(cancellationToken);

    private static IQueryable<string> Held(DashboardContext context, IReadOnlyList<string> teams, DateOnly date) =>
        context.Allocations
            .Where(allocation =>
                allocation.StartedOn <= date && (allocation.EndedOn == null || allocation.EndedOn > date)
                && (teams.Contains(allocation.TeamId!)
                    || context.WorkforcePosts.Any(post => post.WorkerId == allocation.WorkerId && teams.Contains(post.TeamId))))
            .Select(allocation => allocation.ChildId)
            .Distinct();

    private List<BoardRow> RowsOf(MonthView view, HashSet<string> teams, string? workerId)
    {
        var cases = PracticeElements.All.ToDictionary(
            element => element.MeasureId,
            element => catalogue[element.MeasureId].Cases(view).ToDictionary(item => item.ChildId!));
        var stale = catalogue["sos.current"].Cases(view).Where(item => !item.Counted).Select(item => item.RecordId).ToHashSet();
        return [.. view.OpenChildren
            .Select(child => (Child: child, Held: child.Holdings
                .Where(holding => holding.TeamId is not null && teams.Contains(holding.TeamId) && (workerId is null || holding.WorkerId == workerId))
                .ToList()))
            .Where(entry => entry.Held.Count > 0)
            .Select(entry => new BoardRow
            {
                ChildId = entry.Child.File.Child.Id,
                WorkerIds = [.. entry.Held.Select(holding => holding.WorkerId).OfType<string>().Distinct()],
                TeamId = entry.Held[0].TeamId,
                Status = StatusCodes.Of(entry.Child.Status),
                Age = entry.Child.File.AgeOn(view.End),
                EpisodeStartedOn = entry.Child.Episode.StartedOn,
                Cells = [.. PracticeElements.All.Select(element =>
                    CellOf(entry.Child, element.MeasureId, cases[element.MeasureId].GetValueOrDefault(entry.Child.File.Child.Id), stale))],
            })
            .OrderByDescending(row => row.Cells.Count(cell => cell.State == BoardState.Missing))
            .ThenBy(row => row.EpisodeStartedOn)
            .ThenBy(row => row.ChildId, StringComparer.Ordinal)];
    }

    private static BoardCell CellOf(OpenChild child, string measureId, MeasureCase? item, HashSet<string?> stale)
    {
        if (item is null)
        {
            return PracticePopulation.IsExpectedWith(child.Status)
                ? new BoardCell(measureId, BoardState.Due, PracticePopulation.ExpectedAfter(child.Episode).AddDays(1), null, false)
                : new BoardCell(measureId, BoardState.NotExpected, null, null, false);
        }

        return item.Counted
            ? new BoardCell(measureId, BoardState.Done, item.OccurredOn, item.Reason, stale.Contains(item.RecordId))
            : new BoardCell(measureId, BoardState.Missing, null, item.Reason, false);
    }
}
