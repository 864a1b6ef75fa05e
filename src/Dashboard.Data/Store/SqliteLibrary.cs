using SQLitePCL;

namespace Dashboard.Data.Store;

/// <summary>SQLite as a library: what has to be said before the first connection.</summary>
internal static class SqliteLibrary
{
    private static readonly Lazy<bool> Ready = new(() =>
    {
        Batteries_V2.Init();

        // A connection serves one thread at a time, as contexts do: it needs no lock of its own around each call.
        // Counting the memory in use takes a lock at each allocation, and nobody asks for the count.
        return raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD) == raw.SQLITE_OK
            && raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0) == raw.SQLITE_OK;
    });

    public static void Prepare() => _ = Ready.Value;
}
