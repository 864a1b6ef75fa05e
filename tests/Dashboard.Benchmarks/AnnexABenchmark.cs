using System.Diagnostics;
using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Dashboard.Import;
using Dashboard.Import.AnnexA;
using Dashboard.Measures.Book;

namespace Dashboard.Benchmarks;

/// <summary>Writes Annex A from a store and reads it into another one.</summary>
internal static class AnnexABenchmark
{
    public static async Task RunAsync(string storeFile)
    {
        var workbook = storeFile + ".xlsx";
        var scope = new AccessScope { UserId = "benchmark", Role = PortalRole.Analyst, UnitIds = [OrgTree.AuthorityId] };
        var watch = Stopwatch.StartNew();
        AnnexASummary summary;
        await using (var output = new FileStream(workbook, FileMode.Create, FileAccess.ReadWrite))
        {
            summary = await new AnnexAExport(new ReportingStore(StoreConnection.Sqlite(storeFile)), TimeProvider.System).WriteAsync(scope, output, null, CancellationToken.None);
        }

        Console.WriteLine($"Annex A written: {watch.Elapsed.TotalSeconds:N1} s {summary.Lists.Sum(list => list.Rows):N0} rows");
        var store = new ReportingStore(StoreConnection.Sqlite(storeFile + ".annex-a.db"));
        await store.PrepareAsync(CancellationToken.None);
        watch.Restart();
        var report = await new Importer(store, TimeProvider.System, new ImportOptions()).AnnexAAsync(workbook, new ImportRequest { AsAt = summary.AsAt }, null, CancellationToken.None);
        Console.WriteLine($"Annex A read: {watch.Elapsed.TotalSeconds:N1} s {report.Read:N0} rows, {report.Read / watch.Elapsed.TotalSeconds:N0} rows/s");
    }
}
