using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Web.Features.PracticeBoard;

/// <summary>Reads a practice board, or the teams to choose from where one board would be too long.</summary>
public sealed class BoardReader(BoardQueries boards, StatusQueries statuses)
{
    /// <summary>The board that a filter means to a reader; null when there is no such unit or month.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<BoardView?> ReadAsync(AccessScope scope, BoardFilter filter, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var unitId = filter.UnitId ?? scope.UnitIds.FirstOrDefault(status.Tree.Holds) ?? OrgTree.AuthorityId;
        var month = filter.Month ?? status.LatestMonth;
        if (!status.Tree.Holds(unitId) || month is not { } shown || !status.Months.Contains(shown))
        {
            return null;
        }

        var view = new BoardView { Filter = filter, Status = status, Scope = scope, UnitId = unitId, Month = shown };
        if (!await boards.FitsAsync(scope, unitId, shown, cancellationToken))
        {
            return view with { Teams = [.. status.Tree.Within(unitId).Select(id => status.Tree.Units[status.Tree.NumberOf(id)]).Where(unit => unit.Kind == OrgUnitKind.Team)] };
        }

        var board = await boards.BoardAsync(scope, unitId, filter.WorkerId, shown, cancellationToken);
        return view with
        {
            Board = board,
            Rows = [.. board.Rows.Where(row => filter.Status is null || row.Status == filter.Status)],
            WorkerIds = !scope.SeesWorkers ? [] : filter.WorkerId is { } chosen ? [chosen]
                : [.. board.Rows.SelectMany(row => row.WorkerIds).Distinct().OrderBy(status.WorkerName, StringComparer.CurrentCulture)],
        };
    }
}
