using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Dashboard.Import.AnnexA;
using Dashboard.Import.AnnexA.Reading;
using Dashboard.Import.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Import.Tests.AnnexA;

/// <summary>The workbook that is written: form, periods, codes.</summary>
public sealed class AnnexAExportTests : IDisposable
{
    private static readonly AccessScope Analyst = new() { UserId = "test", Role = PortalRole.Analyst };

    private readonly string _file = Path.Combine(Path.GetTempPath(), "written-" + Guid.NewGuid().ToString("N") + ".xlsx");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Workbook_IsValidAndHasElevenListsWithTheirHeadings()
    {
        await using var store = await SsdStoreAsync();

        var summary = await WriteAsync(store);

        using var document = SpreadsheetDocument.Open(_file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
        using var workbook = WorkbookFile.Open(_file, new WorkbookLimits());
        Assert.Equal(SoundLists.Lists, workbook.Sheets);
        foreach (var list in AnnexAContract.Lists())
        {
            Assert.Equal(list.Columns.Select(column => column.Name), Cells(workbook, list.Name)[1].Select(cell => cell.Text));
        }

        Assert.Equal(new DateOnly(2026, 10, 31), summary.AsAt);
    }

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 8)]
    [InlineData(3, 11)]
    [InlineData(4, 12)]
    [InlineData(5, 14)]
    [InlineData(6, 14)]
    [InlineData(7, 17)]
    [InlineData(8, 34)]
    [InlineData(9, 17)]
    [InlineData(10, 16)]
    [InlineData(11, 19)]
    public void List_HasAsManyColumnsAsTheForm(int number, int columns) => Assert.Equal(columns, AnnexAContract.Lists()[number - 1].Columns.Count);

    [Fact]
    public async Task Events_OlderThanSixMonths_AreLeftOut()
    {
        using var folder = SourceFolder.Ssd()
            .Add("ssd_contacts", "CO3,001,2026-04-30,6,").Add("ssd_contacts", "CO4,001,2026-05-01,q) 6,").Add("ssd_contacts", "CO5,001,2026-10-31,9,");
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(folder);

        await WriteAsync(store);

        Assert.Equal(["46142", "46143", "46326"], Column(1, "Date of Contact"));
        Assert.Equal(["q) 6", "q) 6", "t) 9"], Column(1, "Contact Source"));
    }

    [Fact]
    public async Task PlansEndedLongerAgo_AreLeftOut_AndOpenOnesStay()
    {
        using var folder = SourceFolder.Ssd()
            .Add("ssd_cp_plans", "P2,002,,2025-01-01,2026-04-29,NEG,NEG").Add("ssd_cp_plans", "P3,003,,2026-01-01,2026-05-29,NEG,PHY").Add("ssd_cp_plans", "P4,003,,2024-01-01,2024-05-29,NEG,PHY");
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(folder);

        await WriteAsync(store);

        Assert.Equal(["001", "003"], Column(7, "Child Unique ID"));
        Assert.Equal([null, "46171"], Column(7, "Child Protection Plan End Date"));
        Assert.Equal(["0", "1"], Column(7, "Number of Previous Child Protection Plans"));
        Assert.Equal(["a) Neglect", "b) Physical abuse"], Column(7, "Latest Category of Abuse"));
        Assert.Equal("46077", Column(7, "Date of the Last Statutory Visit")[0]);
    }

    [Fact]
    public async Task ChildInCare_HasStatusPlacementAndLastDates()
    {
        await using var store = await SsdStoreAsync();

        await WriteAsync(store);

        Assert.Equal(["003"], Column(8, "Child Unique ID"));
        Assert.Equal(["f) U6"], Column(8, "Placement Type"));
        Assert.Equal(["b) PR1"], Column(8, "Placement Provider"));
        Assert.Equal(["46204"], Column(8, "Date of Last Dental Check"));
        Assert.Equal([null], Column(8, "Date of Last Health Assessment"));
        Assert.Equal(["1"], Column(8, "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months"));
        Assert.Equal(["b) Adoption"], Column(8, "What is the permanence plan for this child?"));
        Assert.Equal("a) Looked after child", Column(6, "Case Status")[Column(6, "Child Unique ID").ToList().IndexOf("003")]);
    }

    [Fact]
    public async Task Referrals_CountTheYearBeforeTheLatestOne()
    {
        using var folder = SourceFolder.Ssd()
            .Add("ssd_cin_episodes", "R4,001,2026-09-05,N1,1A,,N,,,T1,W1").Add("ssd_cin_episodes", "R5,001,2025-09-06,N1,1A,,Y,,,T1,W1").Add("ssd_cin_episodes", "R6,001,2025-09-04,N1,1A,,Y,,,T1,W1");
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(folder);

        await WriteAsync(store);

        var place = Column(3, "Child Unique ID").ToList().IndexOf("001");
        Assert.Equal("2", Column(3, "Number of Referrals in Last 12 Months")[place]);
        Assert.Equal("Team one", Column(3, "Allocated Team")[place]);
        Assert.Equal("Name One", Column(3, "Allocated Worker")[place]);
    }

    [Fact]
    public async Task TextLikeAFormula_StaysText()
    {
        using var folder = SourceFolder.Ssd().Replace("ssd_department", "Team one", "=1+1");
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(folder);

        await WriteAsync(store);

        using var document = SpreadsheetDocument.Open(_file, isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).ToList();
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        Assert.All(cells.Where(cell => cell.InnerText == "=1+1"), cell => Assert.Equal(3u, cell.StyleIndex!.Value));
        Assert.Contains(cells, cell => cell.InnerText == "=1+1");
    }

    [Fact]
    public async Task Export_IsNotedInTheAccessLog_WithEveryChild()
    {
        await using var store = await SsdStoreAsync();

        var summary = await WriteAsync(store);

        var entry = Assert.Single(await store.RowsAsync<Data.Portal.AccessEntry>());
        Assert.Equal(("test", AnnexAExport.LogName, summary.Children), (entry.UserId, entry.Page, entry.Children));
        Assert.Contains("003", entry.ChildIds, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalRole.Councillor)]
    [InlineData(PortalRole.Practitioner)]
    public async Task PersonWithoutTheWholeAuthority_IsRefused(PortalRole role)
    {
        await using var store = await SsdStoreAsync();

        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            new AnnexAExport(store.Store, TimeProvider.System).WriteAsync(Analyst with { Role = role }, new MemoryStream(), null, CancellationToken.None));

        Assert.Empty(await store.RowsAsync<Data.Portal.AccessEntry>());
    }

    [Fact]
    public async Task EmptyStore_IsRefused()
    {
        await using var store = await TestStore.NewAsync();

        await Assert.ThrowsAsync<StoreException>(() => WriteAsync(store));
    }

    private static async Task<TestStore> SsdStoreAsync()
    {
        using var folder = SourceFolder.Ssd();
        var store = await TestStore.NewAsync();
        await store.SsdAsync(folder);
        return store;
    }

    private static List<List<SheetCell>> Cells(WorkbookFile workbook, string sheet)
    {
        using var reader = workbook.OpenSheet(sheet);
        var rows = new List<List<SheetCell>>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.Count).Select(column => reader[column])]);
        }

        return rows;
    }

    private async Task<AnnexASummary> WriteAsync(TestStore store)
    {
        await using var output = new FileStream(_file, FileMode.Create, FileAccess.ReadWrite);
        return await new AnnexAExport(store.Store, TimeProvider.System).WriteAsync(Analyst, output, null, CancellationToken.None);
    }

    private IReadOnlyList<string?> Column(int list, string heading)
    {
        using var workbook = WorkbookFile.Open(_file, new WorkbookLimits());
        var rows = Cells(workbook, $"List {list}");
        var place = rows[1].FindIndex(cell => cell.Text == heading);
        Assert.True(place >= 0, heading);
        return [.. rows.Skip(2).Select(row => place < row.Count ? row[place].Text : null)];
    }
}
