using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dashboard.Data.Store;

/// <summary>A prepared INSERT of a fixed number of rows.</summary>
/// <remarks>
/// Binds to the statement directly: a command would box each parameter and look up its type and name again for each row,
/// which costs more than the insert itself. A statement keeps what was bound when it is run again, so a value that is the same
/// as in the row before is not bound anew.
/// </remarks>
internal sealed class SqliteInsert<TRow> : IDisposable
    where TRow : class
{
    private readonly SqliteColumn<TRow>[][] _places;
    private readonly sqlite3 _database;
    private readonly SqliteStatement _insert;

    public SqliteInsert(sqlite3 database, BulkTable table, int rows)
    {
        var width = table.Columns.Count;
        _database = database;
        _places = [.. Enumerable.Range(0, rows).Select(row => table.Columns.Select((column, index) => SqliteColumn<TRow>.Of(column.Property, (row * width) + index + 1)).ToArray())];
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", Enumerable.Range(1, width).Select(index => $"?{(row * width) + index}"))})");
        var statement =
            $"INSERT INTO {table.QuotedName(StoreProvider.Sqlite)} ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))}) " +
            $"VALUES {string.Join(", ", values)}";
        _insert = new SqliteStatement(database, statement, rows * width);
    }

    /// <summary>Inserts as many rows as the statement takes.</summary>
    public void Run(ReadOnlySpan<TRow> rows)
    {
        for (var row = 0; row < _places.Length; row++)
        {
            foreach (var column in _places[row])
            {
                Check(column.Bind(_insert, rows[row]));
            }
        }

        var result = _insert.Step();
        if (result != raw.SQLITE_DONE)
        {
            // The statement must be reset before the error is thrown, or it would block the rollback.
            var error = Error(result);
            _insert.Reset();
            throw error;
        }

        Check(_insert.Reset());
    }

    public void Dispose() => _insert.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw Error(result);
        }
    }

    private SqliteException Error(int result) =>
        new($"SQLite Error {result}: '{raw.sqlite3_errmsg(_database).utf8_to_string()}'.", result, raw.sqlite3_extended_errcode(_database));
}
