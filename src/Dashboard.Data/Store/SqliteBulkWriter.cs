using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dashboard.Data.Store;

/// <summary>One prepared INSERT, run once per row.</summary>
/// <remarks>
/// Binds to the statement directly: a command would box each parameter and look up its type and name again for each row,
/// which costs more than the insert itself. A statement keeps what was bound when it is run again, so a value that is the same
/// as in the row before is not bound anew.
/// </remarks>
internal sealed class SqliteBulkWriter<TRow> : IBulkWriter<TRow>
    where TRow : class
{
    private readonly SqliteColumn<TRow>[] _columns;
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;

    public SqliteBulkWriter(StoreTransaction transaction, BulkTable table)
    {
        _columns = [.. table.Columns.Select((column, index) => SqliteColumn<TRow>.Of(column.Property, index + 1))];
        _database = ((SqliteConnection)transaction.Connection).Handle
            ?? throw new InvalidOperationException("The connection of the store is closed.");
        var statement =
            $"INSERT INTO {table.QuotedName(StoreProvider.Sqlite)} ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))}) " +
            $"VALUES ({string.Join(", ", table.Columns.Select((_, index) => $"?{index + 1}"))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, statement, out _insert), _database);
    }

    public void Write(TRow row)
    {
        foreach (var column in _columns)
        {
            if (column.Bind(_insert, row) is not raw.SQLITE_OK and var refused)
            {
                throw Error(refused);
            }
        }

        var result = raw.sqlite3_step(_insert);
        if (result != raw.SQLITE_DONE)
        {
            // The statement must be reset before the error is thrown, or it would block the rollback.
            var error = Error(result);
            raw.sqlite3_reset(_insert);
            throw error;
        }

        if (raw.sqlite3_reset(_insert) is not raw.SQLITE_OK and var left)
        {
            throw Error(left);
        }
    }

    public Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _insert.Dispose();
        return ValueTask.CompletedTask;
    }

    private SqliteException Error(int result) =>
        new($"SQLite Error {result}: '{raw.sqlite3_errmsg(_database).utf8_to_string()}'.", result, raw.sqlite3_extended_errcode(_database));
}
