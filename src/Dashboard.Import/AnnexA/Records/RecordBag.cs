using Dashboard.Data.Store;

namespace Dashboard.Import.AnnexA.Records;

/// <summary>Records of one type on their way to the store.</summary>
internal sealed class RecordBag<TRecord> : IRecordBag
    where TRecord : class
{
    private readonly List<TRecord> _records = [];

    public IReadOnlyList<TRecord> Records => _records;

    public void Add(TRecord record) => _records.Add(record);

    public async Task WriteAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        await using var writer = transaction.Writer<TRecord>();
        foreach (var record in _records)
        {
            writer.Write(record);
        }

        await writer.FlushAsync(cancellationToken);
    }
}
