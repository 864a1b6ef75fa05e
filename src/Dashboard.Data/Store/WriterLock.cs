using System.Globalization;

namespace Dashboard.Data.Store;

/// <summary>One load, refresh, publication or deployment at a time. SQLite has its own lock of the file; SQL Server takes a named one.</summary>
internal static class WriterLock
{
    /// <summary>Name of the lock within the database.</summary>
    public const string Name = "dashboard-writer";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Takes the lock until the transaction ends.</summary>
    public static string ForTransaction { get; } = Statement("Transaction") + "SELECT @result;";

    /// <summary>Takes the lock until the connection is closed or <see cref="Release"/> is run; what follows does nothing when it is not free.</summary>
    public static string ForSession { get; } = Statement("Session") +
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
        await using var command = transaction.Connection.CreateCommand();
        command.Transaction = transaction.Transaction;
        command.CommandText = ForTransaction;
        command.CommandTimeout = 2 * (int)Patience.TotalSeconds;
        if (Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) < 0)
        {
            throw new StoreException("Another load, refresh or publication is under way. Nothing was changed; try again when it has finished.");
        }
    }

    private static string Statement(string owner) =>
        $"""
        DECLARE @result int;
        EXEC @result = sys.sp_getapplock @Resource = N'{Name}', @LockMode = N'Exclusive', @LockOwner = N'{owner}', @LockTimeout = {(int)Patience.TotalMilliseconds};

        """;
}
