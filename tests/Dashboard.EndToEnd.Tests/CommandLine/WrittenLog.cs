using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Microsoft.Data.Sqlite;

namespace Dashboard.EndToEnd.Tests.CommandLine;

/// <summary>A store with an access log of looks at children, and the hand of somebody who has the file.</summary>
internal sealed class WrittenLog : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-log-").FullName;

    private string StoreFile => Path.Combine(_folder, "log.db");

    /// <summary>A log whose first entries are from ten years ago.</summary>
    public static async Task<WrittenLog> OfAsync(int longAgo, int now)
    {
        var log = new WrittenLog();
        var store = new ReportingStore(StoreConnection.Sqlite(log.StoreFile));
        await store.PrepareAsync(CancellationToken.None);
        var scope = new AccessScope { UserId = "subject-1", Role = PortalRole.SeniorLeader };
        for (var number = 1; number <= longAgo + now; number++)
        {
            await using var context = await store.OpenAsync(CancellationToken.None);
            var records = new AccessedRecords { Page = "child-timeline", ChildIds = [$"C{number:D6}"], Purpose = AccessReason.All[0] };
            await AccessLog.WriteAsync(context, number <= longAgo ? new ClockOfTenYearsAgo() : TimeProvider.System, scope, records, CancellationToken.None);
        }

        SqliteConnection.ClearAllPools();
        return log;
    }

    /// <summary>Runs <c>dashboard log</c> over it.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) => DashboardCommand.RunAsync(["log", .. arguments, "--database", "sqlite:" + StoreFile]);

    /// <summary>Does what the portal never does.</summary>
    public void Tamper(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={StoreFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class ClockOfTenYearsAgo : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddYears(-10);
    }
}
