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
    private readonly SqliteRowBinder<TRow> _bind;
    private readonly TRow?[] _bound;
    private readonly int _width;
    private readonly sqlite3 _database;
    private readonly SqliteStatement _insert;

    public SqliteInsert(sqlite3 database, BulkTable table, SqliteRowBinder<TRow> bind, int rows)
    {
        _bind = bind;
        _bound = new TRow?[rows];
        _width = table.Columns.Count;
        _database = database;
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", Enumerable.Range(1, _width).Select(index => $"?{(row * _width) + index}"))})");
        var statement =
            $"INSERT INTO {table.QuotedName(StoreProvider.Sqlite)} ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))}) " +
            $"VALUES {string.Join(", ", values)}";
        _insert = new SqliteStatement(database, statement, rows * _width);
    }

    /// <summary>Inserts as many rows as the statement takes. They must not change afterwards: the next ones are compared with them.</summary>
    public void Run(ReadOnlySpan<TRow> rows)
    {
        for (var row = 0; row < _bound.Length; row++)
        {
            Check(_bind(_insert, (row * _width) + 1, rows[row], _bound[row]) == raw.SQLITE_OK);
            _bound[row] = rows[row];
        }

        if (_insert.Step() != raw.SQLITE_DONE)
        {
            // The statement must be reset before the error is thrown, or it would block the rollback.
            var error = Error();
            _insert.Reset();
            throw error;
        }

        Check(_insert.Reset() == raw.SQLITE_OK);
    }

    public void Dispose() => _insert.Dispose();

    private void Check(bool done)
    {
        if (!done)
        {
            throw Error();
        }
    }

    private SqliteException Error()
    {
        var code = raw.sqlite3_errcode(_database);
        return new SqliteException($"SQLite Error {code}: '{raw.sqlite3_errmsg(_database).utf8_to_string()}'.", code, raw.sqlite3_extended_errcode(_database));
    }
}
