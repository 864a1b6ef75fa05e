using Microsoft.Data.Sqlite;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The made-up authority, made once by the first start of a portal. Every other portal of the run starts over a copy of it.</summary>
internal static class MadeStore
{
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    /// <summary>Puts a copy where a portal looks for its store.</summary>
    public static async Task CopyToAsync(string path) => File.Copy(await Made.Value, path);

    /// <summary>What SQLite keeps beside a file goes into the file, so that it can be copied by itself.</summary>
    public static async Task WriteAllAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-made-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var path = Path.Combine(folder, "made.db");
        var first = new RunningPortal();
        try
        {
            first.Prepare();
            await first.WaitUntilReadyAsync();
            first.Stop();
            await WriteAllAsync(first.StoreFile);
            File.Copy(first.StoreFile, path);
        }
        finally
        {
            await first.DisposeAsync();
        }

        return path;
    }
}
