using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Tests.Documentation;

/// <summary>The pages under docs/measures are those of the catalogue. Run with UPDATE_DOCS=1 to write them anew.</summary>
public sealed class MeasureDocsTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    [Fact]
    public void Pages_AreThoseOfTheCatalogue()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "docs", "measures");
        var expected = MeasureDocument.Pages(Catalogue.Standard);
        if (Update)
        {
            Directory.CreateDirectory(folder);
            foreach (var stale in Directory.EnumerateFiles(folder, "*.md").Where(file => !expected.ContainsKey(Path.GetFileName(file))))
            {
                File.Delete(stale);
            }

            foreach (var (name, text) in expected)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        Assert.Equal(expected.Keys, Directory.EnumerateFiles(folder, "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(expected, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(folder, page.Key))));
    }
}
