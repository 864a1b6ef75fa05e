using System.Globalization;
using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dashboard.Data.Store;

/// <summary>One load, refresh, publication or deployment at a time. SQLite has its own lock of the file; SQL Server takes a named one.</summary>
internal static class WriterLock
{
    /// <summary>Name of the lock within the database.</summary>
    public const string Name = "dashboard-writer";

    /// <summary>Name of the lock of the access log: its writers wait for each other, and for no load.</summary>
    public const string LogName = "dashboard-access-log";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Takes the lock until the transaction ends.</summary>
    public static string ForTransaction { get; } = Statement(Name, "Transaction") + "SELECT @result;";

    /// <summary>Takes the lock until the connection is closed or <see cref="Release"/> is run; what follows does nothing when it is not free.</summary>
    public static string ForSession { get; } = Statement(Name, "Session") +
        """
        IF @result < 0
        BEGIN
            RAISERROR (N'Another load, refresh, publication or deployment is under way. Run the script again when it has finished.', 16, 1);
            SET NOEXEC ON;
        END
        """;

    public static string Release { get; } = $"EXEC sys.sp_releaseapplock @Resource = N'{Name}', @LockOwner = N'Session';";

    /// <summary>Waits for the lock within the transaction.</summary>
    /// <exception cref="StoreException">Another writer holds it for longer than the wait.</exception>
    public static async Task TakeAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        if (!await IsTakenAsync(transaction.Context, ForTransaction, cancellationToken))
        {
            throw new StoreException("Another load, refresh or publication is under way. Nothing was changed; try again when it has finished.");
        }
    }

    /// <summary>Waits until nobody else writes the access log; without effect on SQLite, whose transactions that write exclude each other.</summary>
    /// <exception cref="StoreException">Another writer holds it for longer than the wait.</exception>
    public static async Task TakeForLogAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        if (context.Database.IsSqlServer() && !await IsTakenAsync(context, Statement(LogName, "Transaction") + "SELECT @result;", cancellationToken))
        {
            throw new StoreException("The access log could not be written, so nothing is shown. Try again.");
        }
    }

    private static async Task<bool> IsTakenAsync(DashboardContext context, string statement, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = statement;
        command.CommandTimeout = 2 * (int)Patience.TotalSeconds;
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) >= 0;
    }

    private static string Statement(string name, string owner) =>
        $"""
        DECLARE @result int;
        EXEC @result = sys.sp_getapplock @Resource = N'{name}', @LockMode = N'Exclusive', @LockOwner = N'{owner}', @LockTimeout = {(int)Patience.TotalMilliseconds};

        """;
}
