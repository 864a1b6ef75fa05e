using System.Text.Json;
using Dashboard.Data.Reporting;
using Dashboard.Import.Tests.Support;

namespace Dashboard.Import.Tests;

/// <summary>A load lands whole or not at all, and says what it did.</summary>
public sealed class LoadTests
{
    [Fact]
    public async Task Cancelled_Midway_KeepsTheLastLoad()
    {
        using var folder = SourceFolder.Ssd();
        using var large = new SourceFolder();
        LargeFolder.Write(large.Path, 40_000);
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(folder);
        var before = await store.DumpAsync();
        using var cancel = new CancellationTokenSource();
        var progress = new CancelAt("ssd_legal_status.csv", cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.Importer.SsdFolderAsync(large.Path, new ImportRequest { AsAt = TestStore.AsAt }, progress, cancel.Token));

        Assert.True(progress.Reached);
        Assert.Equal(before, await store.DumpAsync());
    }

    [Fact]
    public async Task History_HoldsLoadTablesAndFindings()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO9,999,2026-01-01,1A,", "CO8,001,2026-01-01,99Z,");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        var load = Assert.Single(await store.RowsAsync<Load>());
        Assert.Equal((report.LoadId, "ssd", report.Read, report.Loaded, 1, 1, 4), (load.Id, load.Source, load.Read, load.Loaded, load.Rejected, load.Flagged, load.Children));
        Assert.Equal(report.Tables.Count, (await store.RowsAsync<LoadTable>()).Count);
        Assert.Equal(report.Findings.Select(finding => finding.Reason), (await store.RowsAsync<LoadFinding>()).OrderBy(finding => finding.Number).Select(finding => finding.Reason));
    }

    [Fact]
    public async Task ManyFindings_AreCut_WhileCountsStayExact()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", [.. Enumerable.Range(0, 10_050).Select(number => $"X{number},999,2026-01-01,1A,")]);
        await using var store = await TestStore.NewAsync();
        store.Options.StoredFindings = 10_020;

        var report = await store.SsdAsync(folder);

        Assert.Equal((10_050, 10_020), (report.Rejected, report.Findings.Count));
        using var json = await JsonAsync(report);
        Assert.Equal(10_050, json.RootElement.GetProperty("rejected").GetInt32());
        Assert.Equal(10_000, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Json_HasTheAgreedShape()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO9,999,2026-01-01,1A,");
        await using var store = await TestStore.NewAsync();

        using var json = await JsonAsync(await store.SsdAsync(folder));

        Assert.Equal(["read", "loaded", "rejected", "flagged", "findings"], json.RootElement.EnumerateObject().Select(property => property.Name).Take(5));
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(["file", "row", "column", "kind", "reason"], finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal("""{"file":"ssd_contacts.csv","row":4,"column":"cont_person_id","kind":"rejected","reason":"There is no such child in the load."}""", JsonSerializer.Serialize(finding));
    }

    [Fact]
    public async Task FindingsCsv_HasOneLinePerFinding()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO9,999,2026-01-01,1A,");
        await using var store = await TestStore.NewAsync();
        var report = await store.SsdAsync(folder);
        await using var text = new StringWriter();

        await report.WriteFindingsCsvAsync(text, CancellationToken.None);

        Assert.Equal(
            ["file,row,column,kind,value_class,reason", "ssd_contacts.csv,4,cont_person_id,rejected,unknown id,There is no such child in the load.", ""],
            text.ToString().Split("\r\n"));
    }

    [Fact]
    public async Task Indexes_AreThereAgain_AfterALoadAndAfterARefusal()
    {
        using var folder = SourceFolder.Ssd();
        using var spoilt = SourceFolder.Ssd().Add("ssd_contacts", "CO9,\"open");
        await using var store = await TestStore.NewAsync();
        var before = await store.IndexesAsync();

        await store.SsdAsync(folder);
        await Assert.ThrowsAsync<ImportRefusedException>(() => store.SsdAsync(spoilt));

        Assert.NotEmpty(before);
        Assert.Equal(before, await store.IndexesAsync());
    }

    [Fact]
    public async Task OldFindings_AreForgotten()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO9,999,2026-01-01,1A,");
        await using var store = await TestStore.NewAsync();
        store.Options.LoadsWithFindings = 2;
        for (var run = 0; run < 4; run++)
        {
            await store.SsdAsync(folder);
        }

        Assert.Equal([3, 4], (await store.RowsAsync<LoadFinding>()).Select(finding => finding.LoadId).Order());
        Assert.Equal(4, (await store.RowsAsync<Load>()).Count);
    }

    private static async Task<JsonDocument> JsonAsync(LoadReport report)
    {
        using var stream = new MemoryStream();
        await report.WriteJsonAsync(stream, CancellationToken.None);
        stream.Position = 0;
        return await JsonDocument.ParseAsync(stream);
    }

    private sealed class CancelAt(string table, CancellationTokenSource cancel) : IProgress<ImportProgress>
    {
        public bool Reached { get; private set; }

        public void Report(ImportProgress value)
        {
            if (value.Table == table && value.Rows > 5000)
            {
                Reached = true;
                cancel.Cancel();
            }
        }
    }
}
