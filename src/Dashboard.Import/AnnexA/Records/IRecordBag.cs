using Dashboard.Data.Store;

namespace Dashboard.Import.AnnexA.Records;

/// <summary>Records of some type on their way to the store.</summary>
internal interface IRecordBag
{
    Task WriteAsync(StoreTransaction transaction, CancellationToken cancellationToken);
}
