using System.Diagnostics;
using Dashboard.Import.Tests.Support;

namespace Dashboard.Import.Tests.AnnexA;

/// <summary>A large workbook is read in seconds.</summary>
public sealed class AnnexASpeedTests
{
    private const int Rows = 10_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task TenThousandRows_LoadWithinTenSeconds()
    {
        using var workbook = LargeWorkbook.Make(Rows, sharedTexts: true);
        var file = workbook.Save();
        await using var store = await TestStore.NewAsync();
        var watch = Stopwatch.StartNew();

        var report = await store.AnnexAAsync(file);

        Assert.Equal((Rows, 0), (report.Loaded, report.Findings.Count));
        Assert.True(watch.Elapsed < Limit, $"{Rows} rows took {watch.Elapsed.TotalSeconds:N1} s.");
    }
}
