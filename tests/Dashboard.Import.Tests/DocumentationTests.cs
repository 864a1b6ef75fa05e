using Dashboard.Import.Contract;
using Dashboard.Import.Tests.Support;

namespace Dashboard.Import.Tests;

/// <summary>Templates and data dictionary follow the contract. Run with WRITE_TEMPLATES=1 to write them anew.</summary>
public sealed class DocumentationTests
{
    private static readonly bool Write = Environment.GetEnvironmentVariable("WRITE_TEMPLATES") == "1";

    [Fact]
    public void Templates_AreThoseOfTheContract()
    {
        var folder = Path.Combine(Root(), "docs", "templates");
        var expected = DataDictionary.Files();
        if (Write)
        {
            foreach (var (name, text) in expected)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        Assert.Equal(expected.Keys, Directory.EnumerateFiles(folder, "*.csv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(folder, file.Key))));
    }

    [Theory]
    [InlineData("practice")]
    [InlineData("ssd")]
    public void Dictionary_IsThatOfTheContract(string name)
    {
        var file = Path.Combine(Root(), "docs", "data-in.md");
        var tables = name == "ssd" ? SsdContract.Tables(new ImportOptions()) : PracticeContract.Tables();
        var start = $"<!-- {name}: written by DocumentationTests -->\n\n";
        var end = $"<!-- end of {name} -->";
        var text = File.ReadAllText(file);
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= start.Length && to >= from, "The markers are missing.");
        if (Write)
        {
            text = text[..from] + DataDictionary.Markdown(tables) + text[to..];
            File.WriteAllText(file, text);
            to = text.IndexOf(end, StringComparison.Ordinal);
        }

        Assert.Equal(DataDictionary.Markdown(tables), text[from..to]);
    }

    [Fact]
    public async Task ExampleFiles_LoadIntoAStoreThatKnowsTheirIds()
    {
        using var ssd = SourceFolder.Ssd().Add("ssd_person", "100001,F,,,,,,,").Add("ssd_professionals", "W8,Name,,,", "W9,Name,,,")
            .Add("ssd_contacts", "CO9,001,2026-01-01,,").Add("ssd_initial_cp_conference", "IC1,,001,,2026-09-25,Y");
        using var examples = new SourceFolder();
        foreach (var table in PracticeContract.Tables())
        {
            File.Copy(Path.Combine(Root(), "docs", "templates", table.Name + ".example.csv"), examples.FileOf(table.Name));
        }

        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(ssd);

        var report = await store.PracticeAsync(examples);

        Assert.Empty(report.Findings);
        Assert.Equal(PracticeContract.Tables().Count, report.Loaded);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dashboard.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
