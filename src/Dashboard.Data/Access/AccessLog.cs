using System.Text.RegularExpressions;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Access;

/// <summary>Writes what was done, in the same call that does it. Entries are only ever added, each bound to the one before by its hash.</summary>
/// <remarks>Ids and codes only: a page is a code of this program, a reason one of <see cref="AccessReason.All"/>. Who writes at the same time as another waits for it.</remarks>
public static partial class AccessLog
{
    /// <summary>Shape of the entries now: hashed, with what was done. 1 was neither.</summary>
    internal const int EntryShape = 2;

    /// <summary>Adds an entry for child-level records that are about to be shown.</summary>
    public static Task WriteAsync(DashboardContext context, TimeProvider clock, AccessScope scope, AccessedRecords records, CancellationToken cancellationToken) =>
        AddAsync(
            context,
            new AccessEntry
            {
                At = Now(clock),
                UserId = scope.UserId,
                Role = scope.Role.ToString(),
                Kind = records.Kind,
                Page = records.Page,
                MeasureId = records.MeasureId,
                Month = records.Month?.ToString(),
                UnitId = records.UnitId,
                ChildIds = string.Join(',', records.ChildIds),
                Children = records.ChildIds.Count,
                Purpose = records.Purpose?.Code,
                SchemaVersion = EntryShape,
            },
            cancellationToken);

    /// <summary>Adds an entry that is about no child: signing in and out, a refusal, a change.</summary>
    /// <param name="store">The store.</param>
    /// <param name="clock">Says when.</param>
    /// <param name="userId">Who: the subject of the sign-in, never a name.</param>
    /// <param name="role">In which role; a word of the program's own where the sign-in gave none.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="page">Where, as a code.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task NoteAsync(ReportingStore store, TimeProvider clock, string userId, string role, AccessKind kind, string page, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        await AddAsync(context, AboutNoChild(clock, userId, role, kind, page), cancellationToken);
    }

    /// <summary>Adds an entry for a change that somebody has just made.</summary>
    public static Task ChangedAsync(DashboardContext context, TimeProvider clock, AccessScope scope, string page, CancellationToken cancellationToken) =>
        AddAsync(context, AboutNoChild(clock, scope.UserId, scope.Role.ToString(), AccessKind.Change, page), cancellationToken);

    /// <summary>The hash that the next entry is bound to, within a transaction that keeps other writers out.</summary>
    internal static async Task<string> LastHashAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var last = await context.AccessLog.OrderByDescending(entry => entry.Id).Select(entry => new { entry.Id, entry.Hash }).FirstOrDefaultAsync(cancellationToken);
        return last is not null
            ? last.Hash ?? EntryHash.Beginning
            : await context.AccessLogSeals.Where(seal => seal.Kind == SealKind.Pruned).OrderByDescending(seal => seal.EntryId).Select(seal => seal.Hash).FirstOrDefaultAsync(cancellationToken)
                ?? EntryHash.Beginning;
    }

    /// <summary>Seconds, as the store keeps them.</summary>
    internal static DateTime Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
    }

    private static AccessEntry AboutNoChild(TimeProvider clock, string userId, string role, AccessKind kind, string page) =>
        new() { At = Now(clock), UserId = userId, Role = role, Kind = kind, Page = page, Children = 0, SchemaVersion = EntryShape };

    private static async Task AddAsync(DashboardContext context, AccessEntry entry, CancellationToken cancellationToken)
    {
        if (!Code().IsMatch(entry.Page))
        {
            throw new ArgumentException($"The access log takes the code of a page, not \"{entry.Page}\".", nameof(entry));
        }

        // On SQLite this is the lock of the file; on SQL Server the log has one of its own, so that no load is waited for.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await WriterLock.TakeForLogAsync(context, cancellationToken);
        entry.PreviousHash = await LastHashAsync(context, cancellationToken);
        entry.Hash = new EntryHash().Of(entry);
        context.AccessLog.Add(entry);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await transaction.CommitAsync(cancellationToken);
    }

    [GeneratedRegex("^[a-z0-9-]{1,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
