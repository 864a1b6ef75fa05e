using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.AccessLogs;

/// <summary>Seals the access log, and removes what is older than it is kept.</summary>
public sealed class AccessLogKeeper(ReportingStore store, AccessLogVerifier verifier, AccessLogOptions options, TimeProvider clock)
{
    /// <summary>Checks the log and makes a seal of its last entry; null when the log is empty.</summary>
    /// <exception cref="StoreException">The log is not whole: no seal is made of it.</exception>
    public Task<AccessLogSeal?> SealAsync(string by, CancellationToken cancellationToken) => SealAsync(SealKind.Sealed, by, cancellationToken);

    /// <summary>Checks the log from its beginning and notes that it was found whole.</summary>
    public async Task<ChainReport> VerifyAsync(string by, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var report = await verifier.VerifyAsync(null, null, progress, cancellationToken);
        if (report is { IsWhole: true, Last: { } last })
        {
            await AddAsync(Seal(SealKind.Verified, last, report.Entries, by), cancellationToken);
        }

        return report;
    }

    /// <summary>Removes the entries that are older than they are kept, and leaves a seal from which the rest still verifies; null when there are none.</summary>
    /// <exception cref="StoreException">The log is not whole: nothing is removed, so that what is wrong can be looked into.</exception>
    public async Task<AccessLogSeal?> PruneAsync(string by, CancellationToken cancellationToken)
    {
        var cutoff = clock.GetUtcNow().UtcDateTime.Date.AddMonths(-options.KeepMonths);
        await RequireWholeAsync(cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await WriterLock.TakeForLogAsync(context, cancellationToken);

        // The clock of a server may have gone back: nothing is removed after the first entry that is to stay.
        var stays = await context.AccessLog.Where(entry => entry.At >= cutoff).MinAsync(entry => (long?)entry.Id, cancellationToken) ?? long.MaxValue;
        var goes = context.AccessLog.Where(entry => entry.Id < stays);
        var last = await goes.OrderByDescending(entry => entry.Id).FirstOrDefaultAsync(cancellationToken);
        if (last is null)
        {
            return null;
        }

        var seal = Seal(SealKind.Pruned, last, await goes.LongCountAsync(cancellationToken), by);
        context.AccessLogSeals.Add(seal);
        await context.SaveChangesAsync(cancellationToken);
        await goes.ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return seal;
    }

    private async Task<AccessLogSeal?> SealAsync(SealKind kind, string by, CancellationToken cancellationToken)
    {
        var report = await RequireWholeAsync(cancellationToken);
        if (report.Last is not { } last)
        {
            return null;
        }

        var seal = Seal(kind, last, report.Entries, by);
        await AddAsync(seal, cancellationToken);
        return seal;
    }

    private AccessLogSeal Seal(SealKind kind, AccessEntry last, long entries, string by) => new()
    {
        Kind = kind,
        EntryId = last.Id,
        Hash = last.Hash ?? EntryHash.Beginning,
        Entries = entries,
        At = AccessLog.Now(clock),
        By = by,
    };

    private async Task AddAsync(AccessLogSeal seal, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        context.AccessLogSeals.Add(seal);
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<ChainReport> RequireWholeAsync(CancellationToken cancellationToken)
    {
        var report = await verifier.VerifyAsync(null, null, null, cancellationToken);
        return report.Finding is { } finding ? throw new StoreException($"The access log is not whole, and nothing was changed. {finding.Words}") : report;
    }
}
