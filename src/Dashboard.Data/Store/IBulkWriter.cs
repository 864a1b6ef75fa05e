namespace Dashboard.Data.Store;

/// <summary>Writes rows of one table within the transaction of its <see cref="StoreTransaction"/>.</summary>
/// <typeparam name="TRow">Entity of the store's model.</typeparam>
public interface IBulkWriter<in TRow> : IAsyncDisposable
{
    /// <summary>Adds a row. Rows reach the table at the latest with <see cref="FlushAsync"/>.</summary>
    void Write(TRow row);

    /// <summary>Sends what is still buffered.</summary>
    Task FlushAsync(CancellationToken cancellationToken);
}
