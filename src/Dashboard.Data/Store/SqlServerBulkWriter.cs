using System.Data;
using System.Globalization;

namespace Dashboard.Data.Store;

/// <summary>Buffers rows and sends them in bulk, within the transaction of the load.</summary>
internal sealed class SqlServerBulkWriter<TRow> : IBulkWriter<TRow>, IRowBuffer
    where TRow : class
{
    /// <summary>Rows sent at a time.</summary>
    internal const int BatchRows = 20_000;

    private readonly StoreTransaction _transaction;
    private readonly BulkTable _table;
    private readonly SendRows _send;
    private readonly DataTable _buffer = new() { Locale = CultureInfo.InvariantCulture };

    public SqlServerBulkWriter(StoreTransaction transaction, BulkTable table, SendRows send)
    {
        _transaction = transaction;
        _table = table;
        _send = send;
        foreach (var column in table.Columns)
        {
            // SqlBulkCopy reads DateTime into date columns.
            _buffer.Columns.Add(column.Name, column.ProviderType == typeof(DateOnly) ? typeof(DateTime) : column.ProviderType);
        }

        transaction.Register(this);
    }

    public void Write(TRow row)
    {
        var values = new object[_table.Columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = _table.Columns[index].Value(row) switch
            {
                null => DBNull.Value,
                DateOnly date => date.ToDateTime(TimeOnly.MinValue),
                var value => value,
            };
        }

        _buffer.Rows.Add(values);
        if (_buffer.Rows.Count >= BatchRows)
        {
            _transaction.SendUpTo(this);
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
        _buffer.Dispose();
        return ValueTask.CompletedTask;
    }

    public void Send()
    {
        if (_buffer.Rows.Count > 0)
        {
            _send(_transaction, _table.QuotedName(StoreProvider.SqlServer), _buffer);
            _buffer.Clear();
        }
    }
}
