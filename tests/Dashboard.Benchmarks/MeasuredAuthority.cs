using System.Diagnostics;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Demo;
using Dashboard.Import;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.Data.Sqlite;

namespace Dashboard.Benchmarks;

/// <summary>A made-up authority brought into a new SQLite store, with the time that every step took.</summary>
internal sealed class MeasuredAuthority : IDisposable
{
    private static readonly DateOnly AsAt = new(2026, 10, 31);

    private readonly string _folder;

    private MeasuredAuthority(string folder) => _folder = folder;

    public string StoreFile => Path.Combine(_folder, "store.db");

    public static Task<MeasuredAuthority> MakeAsync(double scale) => MakeAsync(scale, Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName);

    /// <summary>The same in a folder of the caller's, to be measured again and again; disposing it removes the folder.</summary>
    public static async Task<MeasuredAuthority> MakeAsync(double scale, string folder)
    {
        var authority = new MeasuredAuthority(Directory.CreateDirectory(folder).FullName);
        await authority.FillAsync(scale);
        return authority;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task FillAsync(double scale)
    {
        var extract = Path.Combine(_folder, "extract");
        Directory.CreateDirectory(extract);
        await TimeAsync("made-up authority written", () =>
        {
            var summary = DemoAuthority.Write(new DemoOptions { Scale = scale, AsAt = AsAt, HistoryTo = AsAt }, extract, null, CancellationToken.None);
            return Task.FromResult($"{summary.Rows:N0} rows");
        });

        var store = new ReportingStore(StoreConnection.Sqlite(StoreFile));
        await store.PrepareAsync(CancellationToken.None);
        var importer = new Importer(store, TimeProvider.System, new ImportOptions());
        var request = new ImportRequest { AsAt = AsAt };
        await TimeAsync("import", async () =>
        {
            var watch = Stopwatch.StartNew();
            var dataset = await importer.SsdFolderAsync(extract, request, null, CancellationToken.None);
            var practice = await importer.PracticeFolderAsync(extract, request, null, CancellationToken.None);
            var rows = dataset.Read + practice.Read;
            return $"{rows:N0} rows, {rows / watch.Elapsed.TotalSeconds:N0} rows/s";
        });

        var refresh = new RefreshService(store, Catalogue.Standard, TimeProvider.System);
        await TimeAsync("refresh of 60 months", async () =>
        {
            var report = await refresh.RefreshAsync(new RefreshRequest { All = true }, null, CancellationToken.None);
            return $"{report.Evaluated:N0} evaluations, {report.Written:N0} written";
        });
        await TimeAsync("refresh of what changed (nothing)", async () =>
        {
            var report = await refresh.RefreshAsync(new RefreshRequest(), null, CancellationToken.None);
            return $"{report.Evaluated:N0} evaluations, {report.Written:N0} written";
        });
        await TimeAsync("issue of 59 months", async () =>
        {
            await new PublicationService(store, Catalogue.Standard, TimeProvider.System).PublishAllAsync(
                Month.Range(new Month(2021, 11), new Month(2026, 9)).Select(month => new PublishRequest { Month = month, IssuedOn = month.End.AddDays(11), DueOn = month.End.AddDays(20) }),
                CancellationToken.None);
            return string.Empty;
        });
        await StoreSettings.SetAsync(store, StoreSettings.DemoData, StoreSettings.DemoComplete, TimeProvider.System, CancellationToken.None);
        Console.WriteLine($"store file: {new FileInfo(StoreFile).Length / 1e6:N0} MB; peak memory so far: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
    }

    private static async Task TimeAsync(string what, Func<Task<string>> work)
    {
        var watch = Stopwatch.StartNew();
        var detail = await work();
        Console.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:N1} s {detail}");
    }
}
