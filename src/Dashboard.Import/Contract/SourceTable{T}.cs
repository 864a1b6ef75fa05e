using Dashboard.Data.Store;
using Dashboard.Import.Checks;
using Dashboard.Import.Loading;

namespace Dashboard.Import.Contract;

/// <summary>A table whose rows become records of one type.</summary>
/// <typeparam name="TRecord">What a row is read into; a record of the store unless the table writes otherwise.</typeparam>
internal abstract class SourceTable<TRecord>(string name, string about) : SourceTable(name, about)
    where TRecord : class
{
    public override Type Target => typeof(TRecord);

    public override TableLoad Begin(LoadState state, string label) => new TableLoad<TRecord>(this, state, label);

    /// <summary>Reads one row. Null without a rejection means that the portal has no use for the row.</summary>
    public abstract TRecord? Map(Row row);

    /// <summary>Runs when all rows have been read: keys that other tables refer to become known here.</summary>
    public virtual void Complete(TableLoad<TRecord> load, LoadState state)
    {
    }

    /// <summary>Writes the records.</summary>
    public virtual async Task WriteAsync(StoreTransaction transaction, IEnumerable<TRecord> records, CancellationToken cancellationToken)
    {
        await using var writer = transaction.Writer<TRecord>();
        var count = 0;
        foreach (var record in records)
        {
            writer.Write(record);
            if (++count % TableLoad.RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        await writer.FlushAsync(cancellationToken);
    }
}
