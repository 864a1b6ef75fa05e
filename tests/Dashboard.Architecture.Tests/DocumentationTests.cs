using System.Reflection;
using System.Xml.Linq;

namespace Dashboard.Architecture.Tests;

/// <summary>Public types say what they are, with units, meaning and source where they are about the field.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("Dashboard.Measures")]
    [InlineData("Dashboard.Data")]
    [InlineData("Dashboard.Import")]
    [InlineData("Dashboard.Demo")]
    public void PublicTypes_HaveASummary(string project)
    {
        var assembly = Assembly.Load(project);
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();

        var missing = assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => "T:" + type.FullName).Where(name => !documented.Contains(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void Repository_NamesNoMachineAndNoPackageHost()
    {
        string[] banned = ["/wo" + "rk/", "api.nu" + "get.org", "registry.npm" + "js.org"];
        var files = Directory.EnumerateFiles(Source.Root, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".md" or ".json" or ".props" or ".targets" or ".csproj" or ".sh" or ".sql" or ".js" or ".css")
            .Where(file => !Path.GetRelativePath(Source.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "artifacts" or ".git" or "data"));

        Assert.DoesNotContain(files, file => banned.Any(File.ReadAllText(file).Contains));
    }
}
