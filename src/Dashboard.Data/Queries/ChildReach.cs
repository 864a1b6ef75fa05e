using Dashboard.Data.Access;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;

namespace Dashboard.Data.Queries;

/// <summary>Which children a scope opens. Whoever holds the child now may look; after closure, whoever held it last.</summary>
internal static class ChildReach
{
    /// <summary>Those of some children that the scope opens.</summary>
    public static async Task<IReadOnlySet<string>> OfAsync(ReportingStore store, AccessScope scope, StoreStatus status, IReadOnlyCollection<string> childIds, DateOnly asAt, CancellationToken cancellationToken)
    {
        if (childIds.Count == 0 || !scope.SeesChildren)
        {
            return new HashSet<string>();
        }

        var book = CaseBook.Of(await CaseBookReader.ReadChildrenAsync(store, RowPass.Of(scope, status.Tree), childIds, cancellationToken), asAt);
        return childIds.Where(id => book.Find(id) is { } file && Covers(scope, status, book, file, asAt)).ToHashSet();
    }

    public static bool Covers(AccessScope scope, StoreStatus status, CaseBook book, ChildFile file, DateOnly asAt)
    {
        if (scope.SeesWholeAuthority)
        {
            return true;
        }

        if (scope.TeamsOfChildren(status.Tree) is not { Count: > 0 } teams)
        {
            return false;
        }

        var holdings = book.HoldingsAtEndOf(file, asAt);
        if (holdings.Count == 0 && file.Allocations.Max(allocation => allocation.EndedOn) is { } last)
        {
            holdings = book.HoldingsDuring(file, last);
        }

        return holdings.Any(holding =>
            holding.TeamId is not null
            && teams.Contains(holding.TeamId)
            && (scope.OnlyWorker is null || holding.WorkerId == scope.OnlyWorker));
    }
}
