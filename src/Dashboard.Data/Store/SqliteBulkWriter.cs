using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dashboard.Data.Store;

/// <summary>One prepared INSERT, run once per row.</summary>
/// <remarks>
/// Binds to the statement directly: a command would box each parameter and look up its type and name again for each row,
/// which costs more than the insert itself. Values are written as Microsoft.Data.Sqlite writes them. A statement keeps what was bound
/// when it is run again, so a value that is the same as in the row before is not bound anew.
/// </remarks>
internal sealed class SqliteBulkWriter<TRow> : IBulkWriter<TRow>
    where TRow : class
{
    private readonly IReadOnlyList<BulkColumn> _columns;
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;
    private readonly object?[] _bound;
    private byte[] _text = new byte[512];

    public SqliteBulkWriter(StoreTransaction transaction, BulkTable table)
    {
        _columns = table.Columns;
        _bound = new object?[_columns.Count];
        _database = ((SqliteConnection)transaction.Connection).Handle
            ?? throw new InvalidOperationException("The connection of the store is closed.");
        var statement =
            $"INSERT INTO {table.QuotedName(StoreProvider.Sqlite)} ({string.Join(", ", _columns.Select(column => $"\"{column.Name}\""))}) " +
            $"VALUES ({string.Join(", ", _columns.Select((_, index) => $"?{index + 1}"))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, statement, out _insert), _database);
    }

    public void Write(TRow row)
    {
        for (var index = 0; index < _columns.Count; index++)
        {
            var value = _columns[index].Value(row);
            if (!Equals(value, _bound[index]))
            {
                Check(Bind(index + 1, value));
                _bound[index] = value;
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

        Check(raw.sqlite3_reset(_insert));
    }

    public Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _insert.Dispose();
        return ValueTask.CompletedTask;
    }

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_insert, place),
        string text => BindText(place, text),
        DateOnly date => BindText(place, IsoDate.Text(date)),
        bool flag => raw.sqlite3_bind_int(_insert, place, flag ? 1 : 0),
        int number => raw.sqlite3_bind_int(_insert, place, number),
        long number => raw.sqlite3_bind_int64(_insert, place, number),
        double number => raw.sqlite3_bind_double(_insert, place, number),
        DateTime moment => BindText(place, moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        decimal number => BindText(place, number.ToString("0.0###########################", CultureInfo.InvariantCulture)),
        byte[] bytes => raw.sqlite3_bind_blob(_insert, place, bytes),
        _ => throw new NotSupportedException($"The store has no way to write a {value.GetType().Name}."),
    };

    private int BindText(int place, string text)
    {
        // An empty span would be bound as NULL.
        if (text.Length == 0)
        {
            return raw.sqlite3_bind_text(_insert, place, text);
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most)
        {
            _text = new byte[most];
        }

        var length = Encoding.UTF8.GetBytes(text, _text);
        return raw.sqlite3_bind_text(_insert, place, _text.AsSpan(0, length));
    }

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
