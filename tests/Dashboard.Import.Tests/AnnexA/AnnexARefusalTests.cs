using System.IO.Compression;
using System.Text;
using Dashboard.Import.Tests.Support;

namespace Dashboard.Import.Tests.AnnexA;

/// <summary>Files that are refused: nothing changes, and the reason says where and what to do.</summary>
public sealed class AnnexARefusalTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), "refused-" + Guid.NewGuid().ToString("N") + ".xlsx");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task ProtectedOrOldWorkbook_IsRefused()
    {
        await File.WriteAllBytesAsync(_file, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]]);

        await RefusedAsync(_file, "password");
    }

    [Fact]
    public async Task FileThatIsNoWorkbook_IsRefused()
    {
        await File.WriteAllTextAsync(_file, "Child Unique ID,Gender\n001,F\n");

        await RefusedAsync(_file, "no Excel workbook");
    }

    [Fact]
    public async Task EmptyFile_IsRefused()
    {
        await File.WriteAllBytesAsync(_file, []);

        await RefusedAsync(_file, "no Excel workbook");
    }

    [Fact]
    public async Task MissingFile_IsRefused() => await RefusedAsync(_file, "cannot be opened");

    [Fact]
    public async Task CutOffFile_IsRefused()
    {
        using var workbook = SoundLists.Workbook();
        var bytes = await File.ReadAllBytesAsync(workbook.Save());
        await File.WriteAllBytesAsync(_file, bytes[..(bytes.Length / 2)]);

        await RefusedAsync(_file, "damaged or cut off");
    }

    [Fact]
    public async Task ZipThatIsNoWorkbook_IsRefused()
    {
        await using (var archive = ZipFile.Open(_file, ZipArchiveMode.Create))
        {
            archive.CreateEntry("readme.txt");
        }

        await RefusedAsync(_file, "damaged");
    }

    [Fact]
    public async Task SheetOfBrokenXml_IsRefused()
    {
        using var workbook = new TestWorkbook().Sheet("List 1", ["Child Unique ID"]);
        var file = workbook.Save();
        await using (var archive = ZipFile.Open(file, ZipArchiveMode.Update))
        {
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            await using var stream = await archive.CreateEntry("xl/worksheets/sheet1.xml").OpenAsync();
            await stream.WriteAsync(Encoding.UTF8.GetBytes("<worksheet><sheetData><row r=\"1\"><c"));
        }

        await RefusedAsync(file, "damaged");
    }

    [Fact]
    public async Task DocumentTypeDefinition_IsRefused()
    {
        using var workbook = SoundLists.Workbook();
        var file = workbook.Save();
        await using (var archive = ZipFile.Open(file, ZipArchiveMode.Update))
        {
            archive.GetEntry("xl/sharedStrings.xml")!.Delete();
            await using var stream = await archive.CreateEntry("xl/sharedStrings.xml").OpenAsync();
            await stream.WriteAsync(Encoding.UTF8.GetBytes("<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>"));
        }

        await RefusedAsync(file, "damaged");
    }

    [Fact]
    public async Task ZipBomb_IsRefusedByItsRatio()
    {
        using var workbook = SoundLists.Workbook().Part("xl/media/zeros.bin", new byte[40_000_000]);

        await RefusedAsync(workbook.Save(), "larger when unpacked");
    }

    [Fact]
    public async Task PartsBeyondTheLimits_AreRefused()
    {
        using var workbook = SoundLists.Workbook();
        var file = workbook.Save();

        await RefusedAsync(file, "more parts", limits => limits.Parts = 5);
        await RefusedAsync(file, "larger when unpacked", limits => limits.TotalBytes = 5_000);
        await RefusedAsync(file, "larger when unpacked", limits => limits.PartBytes = 500);
        await RefusedAsync(file, "larger than", limits => limits.FileBytes = 1_000);
    }

    [Fact]
    public async Task MacroWorkbook_IsRefused()
    {
        using var workbook = SoundLists.Workbook().Part("xl/vbaProject.bin", [1, 2, 3]);

        await RefusedAsync(workbook.Save(), "macros");
    }

    [Fact]
    public async Task BinaryWorkbook_IsRefused()
    {
        using var workbook = SoundLists.Workbook().Part("xl/workbook.bin", [1, 2, 3]);

        await RefusedAsync(workbook.Save(), ".xlsb");
    }

    [Fact]
    public async Task WorkbookWithoutLists_IsRefused()
    {
        using var workbook = new TestWorkbook().Sheet("Budget", ["Year", "Sum"], [2026, 1]);

        await RefusedAsync(workbook.Save(), "nothing to import");
    }

    [Fact]
    public async Task ListsWithoutRows_AreRefused()
    {
        using var workbook = SoundLists.Workbook();
        foreach (var list in SoundLists.Lists)
        {
            workbook.Change(list, rows => rows.RemoveRange(1, rows.Count - 1));
        }

        await RefusedAsync(workbook.Save(), "No row of any list");
    }

    [Fact]
    public async Task SheetWithoutHeadings_IsRefusedByName()
    {
        using var workbook = SoundLists.Workbook().Change("List 7", rows => rows[0] = ["one", "two"]);

        await RefusedAsync(workbook.Save(), "sheet List 7", null, "headings of List 7 were not found");
    }

    [Fact]
    public async Task NeededColumnMissing_IsRefusedWithSheetAndColumn()
    {
        using var workbook = SoundLists.Workbook().Change("List 3", rows => rows[0][5] = "Something else");

        await RefusedAsync(workbook.Save(), "sheet List 3", null, "column Date of referral", "required");
    }

    [Fact]
    public async Task HalfOfTheChildrenGone_IsRefusedUnlessAllowed()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();
        await store.AnnexAAsync(workbook);
        foreach (var list in SoundLists.Lists.Skip(1))
        {
            workbook.Remove(list);
        }

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => store.AnnexAAsync(workbook));
        var report = await store.AnnexAAsync(workbook, allowShrink: true);

        Assert.Contains("under half", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, report.Children);
    }

    private static async Task RefusedAsync(string file, string reason, Action<WorkbookLimits>? limit = null, params string[] more)
    {
        await using var store = await TestStore.NewAsync();
        using var sound = SoundLists.Workbook();
        await store.AnnexAAsync(sound);
        var before = await store.DumpAsync();
        limit?.Invoke(store.Options.Workbook);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => store.AnnexAAsync(file));

        Assert.All([reason, .. more], text => Assert.Contains(text, refused.Message, StringComparison.Ordinal));
        Assert.Equal(before, await store.DumpAsync());
    }
}
