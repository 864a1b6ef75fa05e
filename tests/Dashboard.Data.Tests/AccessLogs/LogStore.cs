using Dashboard.Data.Access;
using Dashboard.Data.AccessLogs;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.AccessLogs;

/// <summary>An empty store with an access log that the tests write, and tamper with as somebody could who has the file.</summary>
internal sealed class LogStore : IAsyncDisposable
{
    public static readonly AccessScope Manager = new() { UserId = "m", Role = PortalRole.TeamManager, UnitIds = ["T1"] };

    private readonly TemporaryFolder _folder = new();

    private LogStore() => Store = new ReportingStore(StoreConnection.Sqlite(_folder.File("log.db")));

    public ReportingStore Store { get; }

    public StillClock Clock { get; } = new(new DateTimeOffset(2026, 10, 5, 9, 0, 0, TimeSpan.Zero));

    public AccessLogVerifier Verifier => new(Store);

    public AccessLogKeeper Keeper(int months = 84) => new(Store, Verifier, new AccessLogOptions { KeepMonths = months }, Clock);

    public static async Task<LogStore> WithAsync(int entries)
    {
        var log = new LogStore();
        await log.Store.PrepareAsync(CancellationToken.None);
        for (var number = 1; number <= entries; number++)
        {
            log.Clock.Now = log.Clock.Now.AddDays(1);
            await log.WriteAsync($"C{number}");
        }

        return log;
    }

    public async Task WriteAsync(params string[] children)
    {
        await using var context = await Store.OpenAsync(CancellationToken.None);
        await AccessLog.WriteAsync(context, Clock, Manager, new AccessedRecords { Page = "cases", UnitId = "T1", ChildIds = children, Purpose = AccessReason.All[1] }, CancellationToken.None);
    }

    public async Task<IReadOnlyList<AccessEntry>> EntriesAsync()
    {
        await using var context = await Store.OpenAsync(CancellationToken.None);
        return await context.AccessLog.OrderBy(entry => entry.Id).ToListAsync();
    }

    /// <summary>Does what the portal never does.</summary>
    public async Task TamperAsync(string statement)
    {
        await using var context = await Store.OpenAsync(CancellationToken.None);
        await context.Database.ExecuteSqlRawAsync(statement);
    }

    public async Task TamperAsync(Func<DashboardContext, Task> change)
    {
        await using var context = await Store.OpenAsync(CancellationToken.None);
        await change(context);
    }

    public Task<ChainReport> VerifyAsync(DateOnly? from = null, (long, string)? noted = null) => Verifier.VerifyAsync(from, noted, null, CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
