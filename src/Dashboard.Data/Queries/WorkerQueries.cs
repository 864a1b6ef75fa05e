using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Reads who works where.</summary>
public sealed class WorkerQueries(ReportingStore store)
{
    /// <summary>The worker who holds most children in these teams at the date of the data, for the made-up people.</summary>
    public async Task<Holding?> BusiestAsync(IReadOnlyList<string> teams, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
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
