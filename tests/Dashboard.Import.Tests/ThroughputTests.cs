using System.Diagnostics;
using System.Globalization;
using Dashboard.Import.Tests.Support;
using Xunit.Abstractions;

namespace Dashboard.Import.Tests;

/// <summary>Measures the import of a large folder. Small unless IMPORT_ROWS asks for more (700000 for the figure in the documentation).</summary>
public sealed class ThroughputTests(ITestOutputHelper output)
{
    [Fact]
    public async Task LargeFolder_Loads_EveryRow()
    {
        var rows = int.Parse(Environment.GetEnvironmentVariable("IMPORT_ROWS") ?? "20000", CultureInfo.InvariantCulture);
        using var folder = new SourceFolder();
        LargeFolder.Write(folder.Path, rows);
        await using var store = await TestStore.NewAsync();
        for (var run = 1; run <= 2; run++)
        {
            var watch = Stopwatch.StartNew();

            var report = await store.SsdAsync(folder);

            watch.Stop();
            output.WriteLine(FormattableString.Invariant(
                $"run {run}: {report.Read} rows in {watch.Elapsed.TotalSeconds:0.0} s, {report.Read / watch.Elapsed.TotalSeconds:0} rows/s, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
            Assert.Equal(0, report.Rejected);
            Assert.Equal(report.Read, report.Loaded);
        }
    }
}
