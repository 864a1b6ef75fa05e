using Microsoft.Data.Sqlite;

namespace Dashboard.Data.Store;

/// <summary>Prepared INSERTs that take several rows at a time, as finding the end of a table costs as much as adding a row there.</summary>
internal sealed class SqliteBulkWriter<TRow> : IBulkWriter<TRow>, IRowBuffer
    where TRow : class
{
    private const int RowsAtATime = 16;

    private readonly StoreTransaction _transaction;
    private readonly SqliteInsert<TRow> _one;
    private readonly SqliteInsert<TRow> _many;
    private readonly TRow[] _rows = new TRow[RowsAtATime];
    private int _waiting;

    public SqliteBulkWriter(StoreTransaction transaction, BulkTable table)
    {
        var database = ((SqliteConnection)transaction.Connection).Handle
            ?? throw new InvalidOperationException("The connection of the store is closed.");
        _transaction = transaction;
        var bind = SqliteRowBinding<TRow>.Of(table);
        _one = new SqliteInsert<TRow>(database, table, bind, 1);
        _many = new SqliteInsert<TRow>(database, table, bind, RowsAtATime);
        transaction.Register(this);
    }

    public void Write(TRow row)
    {
        _rows[_waiting++] = row;
        if (_waiting == RowsAtATime)
        {
            _transaction.SendUpTo(this);
        }
    }

    public void Send()
    {
        var rows = _rows.AsSpan(0, _waiting);
        _waiting = 0;
        if (rows.Length == RowsAtATime)
        {
            _many.Run(rows);
            return;
        }

        foreach (ref var row in rows)
        {
            _one.Run(new ReadOnlySpan<TRow>(ref row));
        }
    }

    public Task FlushAsync(CancellationToken cancellationToken)
    {
        _transaction.SendUpTo(this);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _transaction.Release(this);
        _one.Dispose();
        _many.Dispose();
        return ValueTask.CompletedTask;
    }
}
