using System.Data;
using Microsoft.Data.SqlClient;

namespace Dashboard.Data.Store;

/// <summary>Buffers rows and sends them with SqlBulkCopy, keeping the transaction of the load.</summary>
internal sealed class SqlServerBulkWriter<TRow> : IBulkWriter<TRow>
    where TRow : class
{
    private const int BatchRows = 20_000;

    private readonly BulkTable _table;
    private readonly DataTable _buffer = new() { Locale = System.Globalization.CultureInfo.InvariantCulture };
    private readonly SqlBulkCopy _copy;

    public SqlServerBulkWriter(StoreTransaction transaction, BulkTable table)
    {
        _table = table;
        _copy = new SqlBulkCopy((SqlConnection)transaction.Connection, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction)transaction.Transaction)
        {
            DestinationTableName = table.QuotedName(StoreProvider.SqlServer),
            BulkCopyTimeout = 0,
        };
        foreach (var column in table.Columns)
        {
            // DataTable has no column type for DateOnly; SqlBulkCopy reads DateTime into date columns.
            _buffer.Columns.Add(column.Name, column.ProviderType == typeof(DateOnly) ? typeof(DateTime) : column.ProviderType);
            _copy.ColumnMappings.Add(column.Name, column.Name);
        }
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
            Send();
        }
    }

    public Task FlushAsync(CancellationToken cancellationToken)
    {
        Send();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        ((IDisposable)_copy).Dispose();
        _buffer.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Send()
    {
        _copy.WriteToServer(_buffer);
        _buffer.Clear();
    }
}
