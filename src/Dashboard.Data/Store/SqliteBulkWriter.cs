using Microsoft.Data.Sqlite;

namespace Dashboard.Data.Store;

/// <summary>One prepared INSERT, run once per row.</summary>
internal sealed class SqliteBulkWriter<TRow> : IBulkWriter<TRow>
    where TRow : class
{
    private readonly IReadOnlyList<BulkColumn> _columns;
    private readonly SqliteCommand _insert;

    public SqliteBulkWriter(StoreTransaction transaction, BulkTable table)
    {
        _columns = table.Columns;
        _insert = (SqliteCommand)transaction.Connection.CreateCommand();
        _insert.Transaction = (SqliteTransaction)transaction.Transaction;
        _insert.CommandText =
            $"INSERT INTO {table.QuotedName(StoreProvider.Sqlite)} ({string.Join(", ", _columns.Select(column => $"\"{column.Name}\""))}) " +
            $"VALUES ({string.Join(", ", _columns.Select((_, index) => $"$p{index}"))})";
        for (var index = 0; index < _columns.Count; index++)
        {
            _insert.Parameters.Add(new SqliteParameter($"$p{index}", null));
        }

        _insert.Prepare();
    }

    public void Write(TRow row)
    {
        for (var index = 0; index < _columns.Count; index++)
        {
            _insert.Parameters[index].Value = _columns[index].Value(row) switch
            {
                null => DBNull.Value,
                DateOnly date => IsoDate.Text(date),
                var value => value,
            };
        }

        _insert.ExecuteNonQuery();
    }

    public Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => _insert.DisposeAsync();
}
