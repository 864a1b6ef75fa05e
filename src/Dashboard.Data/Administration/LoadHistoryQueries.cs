using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Administration;

/// <summary>Reads what was loaded when, and what was found. Holds no child records: a finding is a place in a file and a reason.</summary>
public sealed class LoadHistoryQueries(ReportingStore store)
{
    /// <summary>Loads on a page.</summary>
    public const int PageSize = 50;

    /// <summary>A page of all loads, the latest first; a page that is not there becomes the nearest.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    public async Task<LoadHistoryPage> PageAsync(AccessScope scope, int page, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        var total = await context.Loads.CountAsync(cancellationToken);
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var loads = await context.Loads.OrderByDescending(load => load.Id).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        var ids = loads.ConvertAll(load => load.Id);
        var files = (await context.LoadTables.Where(table => ids.Contains(table.LoadId)).Select(table => new { table.LoadId, table.Table }).ToListAsync(cancellationToken))
            .ToLookup(table => table.LoadId, table => table.Table);
        return new LoadHistoryPage([.. loads.Select(load => new LoadEntry(load, [.. files[load.Id].Order(StringComparer.Ordinal)]))], shown, total);
    }

    /// <summary>One load; null when there is none by this number.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    public async Task<LoadDetail?> DetailAsync(AccessScope scope, int id, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        if (await context.Loads.FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } load)
        {
            return null;
        }

        return new LoadDetail(
            load,
            [.. (await context.LoadTables.Where(table => table.LoadId == id).ToListAsync(cancellationToken)).OrderBy(table => table.Table, StringComparer.Ordinal)],
            (await FindingCounts.OfAsync(context, [id], cancellationToken)).GetValueOrDefault(id, []));
    }

    private static void Require(AccessScope scope)
    {
        if (!scope.Administers)
        {
            throw new AccessDeniedException("Data loads are shown to those who bring the data in.");
        }
    }
}
