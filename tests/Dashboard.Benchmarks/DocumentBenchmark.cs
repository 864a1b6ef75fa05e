using System.Diagnostics;
using Dashboard.Data;
using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Web.Features.Mpd;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Documents.Word;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks;

/// <summary>Makes the monthly performance data of the latest issue: read with nothing kept, read again, as a Word file, as a workbook.</summary>
internal static class DocumentBenchmark
{
    private static readonly AccessScope Director = new() { UserId = "benchmark", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };

    public static async Task RunAsync(string storeFile)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDashboardData(StoreConnection.Sqlite(storeFile));
        services.AddOptions<PortalOptions>();
        services.AddSingleton(new TargetFinder([]));
        services.AddMpd();
        await using var provider = services.BuildServiceProvider();
        var query = provider.GetRequiredService<MpdQuery>();
        foreach (var scope in new[] { Director, Director with { ForSharing = true } })
        {
            Console.WriteLine(scope.ForSharing ? "to share" : "exact");
            await TimeAsync("read, nothing kept", () => ReadAsync(scope));
            var document = await TimeAsync("read again", () => ReadAsync(scope));
            await TimeAsync("Word file", () => SizeAsync(stream => DocxWriter.Write(stream, document)));
            await TimeAsync("Word file again", () => SizeAsync(stream => DocxWriter.Write(stream, document)));
            await TimeAsync("workbook", () => SizeAsync(stream => SheetWriter.Write(stream, DocumentWorkbook.Of(document))));
        }

        async Task<DocumentSpec> ReadAsync(AccessScope scope) =>
            (await query.LoadAsync(scope, new UnitMonthFilter(MpdFeature.Page), "For a benchmark", null, CancellationToken.None))?.Document ?? throw new InvalidOperationException("No month of this store is issued.");
    }

    private static Task<long> SizeAsync(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        Console.Write($"{stream.Length / 1024:N0} KB, ");
        return Task.FromResult(stream.Length);
    }

    private static async Task<T> TimeAsync<T>(string what, Func<Task<T>> run)
    {
        var watch = Stopwatch.StartNew();
        var result = await run();
        Console.WriteLine($"{what}: {watch.Elapsed.TotalMilliseconds:N0} ms");
        return result;
    }
}
