using System.Text;
using Dashboard.Import.Tests.Support;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Tests;

/// <summary>What is fine: mentioned at most, never a finding.</summary>
public sealed class ToleranceTests
{
    [Fact]
    public async Task ByteOrderMarkAndMixedLineEnds_AreFine()
    {
        using var folder = SourceFolder.Ssd();
        var text = folder.Text("ssd_contacts").Replace("\nCO2", "\r\nCO2", StringComparison.Ordinal) + "\r\n\rCO3,003,\"2026-01-01\",\"1A\",\r";
        folder.Bytes("ssd_contacts", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.False(report.HasFindings);
        Assert.Equal(3, (await store.RowsAsync<Contact>()).Count);
    }

    [Fact]
    public async Task ExtraColumnsFilesAndOtherOrder_AreMentioned()
    {
        using var folder = SourceFolder.Ssd()
            .With("ssd_contacts", " Cont_Contact_Date ,local_note,cont_person_id,cont_contact_id", "2026-01-01,note,001,CO1")
            .With("ssd_address", "addr_table_id", "1").With("practice_activity", "activity_id", "1");
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "readme.txt"), "hello");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.False(report.HasFindings);
        Assert.Equal(["readme.txt", "ssd_address.csv", "ssd_contacts.csv: column local_note"], report.Skipped);
        Assert.Equal("001", Assert.Single(await store.RowsAsync<Contact>()).ChildId);
    }

    [Theory]
    [InlineData("cont_contact_id,cont_person_id,cont_contact_date\n")]
    [InlineData("")]
    public async Task EmptyOptionalTable_IsFine(string text)
    {
        using var folder = SourceFolder.Ssd().Bytes("ssd_contacts", Encoding.UTF8.GetBytes(text));
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.False(report.HasFindings);
        Assert.Empty(await store.RowsAsync<Contact>());
    }

    [Fact]
    public async Task Placeholders_ReadAsNotKnown()
    {
        using var folder = SourceFolder.Ssd()
            .Add("ssd_person", "009,PLACEHOLDER_DATA,NULL,NULL,1900-01-01,01/01/1900,1900-01-01T00:00:00.000,NULL,placeholder_data");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.False(report.HasFindings);
        var child = (await store.RowsAsync<Child>()).Single(row => row.Id == "009");
        Assert.Equal(new Child { Id = "009" }, child);
    }

    [Fact]
    public async Task FormulaText_LoadsAsItIs()
    {
        using var folder = SourceFolder.Ssd().Replace("ssd_professionals", "Name One", "=HYPERLINK(1)");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.False(report.HasFindings);
        Assert.Equal("=HYPERLINK(1)", (await store.RowsAsync<Worker>()).Single(worker => worker.Id == "W1").Name);
    }

    [Theory]
    [InlineData("CW", true)]
    [InlineData("cw", true)]
    [InlineData("Allocated Case Worker", true)]
    [InlineData("SOCIAL WORKER", true)]
    [InlineData("Unallocated", false)]
    [InlineData("Unallocated social worker", false)]
    [InlineData("IRO", false)]
    [InlineData("CWX", false)]
    [InlineData(null, false)]
    public void Role_MakesAnAllocation(string? role, bool allocated) => Assert.Equal(allocated, new ImportOptions().IsAllocated(role));
}
