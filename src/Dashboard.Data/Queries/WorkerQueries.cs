using Dashboard.Data.Access;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Reads who works where.</summary>
public sealed class WorkerQueries(ReportingStore store, StatusQueries statuses)
{
    /// <summary>The worker who holds most children in a unit at the date of the data, for the made-up people.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the workers of the unit.</exception>
    public async Task<Holding?> BusiestAsync(AccessScope scope, string unitId, CancellationToken cancellationToken)
    {
        var tree = (await statuses.StatusAsync(cancellationToken)).Tree;
        if (!scope.SeesWorkers || !scope.MaySeeChildrenOf(tree, unitId))
        {
            throw new AccessDeniedException("Your role does not show who works in this unit.");
        }

        var teams = tree.Within(unitId);
        await using var context = await store.OpenAsync(scope, tree, cancellationToken);
        if (await DataDate.ReadAsync(context, cancellationToken) is not { } date)
        {
            return null;
        }

        var busiest = await context.Allocations
            .Where(allocation =>
                allocation.StartedOn <= date && (allocation.EndedOn == null || allocation.EndedOn > date)
                && allocation.WorkerId != null && teams.Contains(allocation.TeamId!))
            .GroupBy(allocation => new { allocation.TeamId, allocation.WorkerId })
            .Select(group => new { group.Key.TeamId, group.Key.WorkerId, Children = group.Count() })
            .OrderByDescending(worker => worker.Children)
            .ThenBy(worker => worker.WorkerId)
            .FirstOrDefaultAsync(cancellationToken);
        return busiest is null ? null : new Holding(busiest.TeamId, busiest.WorkerId);
    }
}
