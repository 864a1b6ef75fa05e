using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.AccessLogs;

/// <summary>Reads the access log from the first entry to the last and finds where it stops being whole.</summary>
/// <remarks>
/// Who can write to the database can write a whole log anew, with hashes that fit: only a hash that was noted elsewhere shows that.
/// It is given back to the verifier as a seal.
/// </remarks>
public sealed class AccessLogVerifier(ReportingStore store)
{
    private const int Between = 5_000;

    /// <summary>Checks the log.</summary>
    /// <param name="from">First day to check, with the entry before it as the start; null for everything.</param>
    /// <param name="noted">An entry and its hash as noted elsewhere.</param>
    /// <param name="progress">Told the number of entries checked, now and then.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ChainReport> VerifyAsync(DateOnly? from, (long EntryId, string Hash)? noted, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var seals = await context.AccessLogSeals.OrderBy(seal => seal.Id).ToListAsync(cancellationToken);
        var (start, anchor) = await StartAsync(context, from, seals, cancellationToken);
        var pruned = seals.Where(seal => seal.Kind == SealKind.Pruned).Select(seal => seal.EntryId).DefaultIfEmpty().Max();
        var sealing = seals.Where(seal => seal.Kind != SealKind.Pruned).Select(seal => (seal.EntryId, seal.Hash)).Concat(noted is { } known ? [known] : []);
        var walk = new ChainWalk(anchor, sealing.Where(seal => seal.EntryId > pruned && seal.EntryId >= start));
        var entries = context.AccessLog.Where(entry => entry.Id >= start).OrderBy(entry => entry.Id).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            if (!walk.Take(entry))
            {
                break;
            }

            if (walk.Entries % Between == 0)
            {
                progress?.Report(walk.Entries);
            }
        }

        return walk.Report();
    }

    /// <summary>Where to begin, and the hash that the first entry is bound to.</summary>
    private static async Task<(long Start, string Anchor)> StartAsync(DashboardContext context, DateOnly? from, List<AccessLogSeal> seals, CancellationToken cancellationToken)
    {
        var beginning = seals.Where(seal => seal.Kind == SealKind.Pruned).MaxBy(seal => seal.EntryId)?.Hash ?? EntryHash.Beginning;
        if (from is not { } day)
        {
            return (0, beginning);
        }

        var since = day.ToDateTime(TimeOnly.MinValue);
        var first = await context.AccessLog.Where(entry => entry.At >= since).MinAsync(entry => (long?)entry.Id, cancellationToken);
        if (first is not { } start)
        {
            // Nothing since that day: the last entry is looked at, and whether a seal knows of more.
            start = await context.AccessLog.MaxAsync(entry => (long?)entry.Id, cancellationToken) ?? 0;
        }

        var before = await context.AccessLog.Where(entry => entry.Id < start).OrderByDescending(entry => entry.Id).Select(entry => new { entry.Hash }).FirstOrDefaultAsync(cancellationToken);
        return (start, before is null ? beginning : before.Hash ?? EntryHash.Beginning);
    }
}
