using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Store;

/// <summary>Makes the file of a SQLite store, whole or not at all: the tables are made beside it and moved into place.</summary>
internal static class SqliteFile
{
    public static async Task EnsureAsync(string file, CancellationToken cancellationToken)
    {
        file = Path.GetFullPath(file);
        if (File.Exists(file) && new FileInfo(file).Length > 0)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var making = FormattableString.Invariant($"{file}.{Environment.ProcessId}.new");
        await MakeAsync(making, cancellationToken);
        if (File.Exists(file))
        {
            File.Delete(file);
        }

        try
        {
            File.Move(making, file);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was quicker; its file is as good.
            File.Delete(making);
        }
    }

    private static async Task MakeAsync(string file, CancellationToken cancellationToken)
    {
        File.Delete(file);
        var connection = StoreConnection.Sqlite(file);
        await using (var context = await new ReportingStore(connection).OpenAsync(cancellationToken))
        {
            await context.Database.EnsureCreatedAsync(cancellationToken);

            // Readers keep seeing the last good state while a load or refresh writes.
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
            await StoreSettings.SetAsync(context, StoreSettings.SchemaVersion, SchemaVersion.Current, cancellationToken);
        }

        // Closing the last connection folds the write-ahead log into the file.
        using var pool = new SqliteConnection(connection.ConnectionString);
        SqliteConnection.ClearPool(pool);
    }
}
