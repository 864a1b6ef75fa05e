using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dashboard.Architecture.Tests;

/// <summary>The house of docs/architecture.md: what may know what.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Dashboard.Measures"] = [],
        ["Dashboard.Data"] = ["Dashboard.Measures"],
        ["Dashboard.Import"] = ["Dashboard.Measures", "Dashboard.Data"],
        ["Dashboard.Demo"] = ["Dashboard.Measures", "Dashboard.Data", "Dashboard.Import"],
        ["Dashboard.Cli"] = ["Dashboard.Measures", "Dashboard.Data", "Dashboard.Import", "Dashboard.Demo"],
        ["Dashboard.Web"] = ["Dashboard.Measures", "Dashboard.Data", "Dashboard.Import", "Dashboard.Demo"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_AreThoseOfTheHouse(string project)
    {
        var references = XDocument.Load(Path.Combine(Source.Root, "src", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Empty(references.Except(Allowed[project]));
    }

    [Fact]
    public void House_HasARuleForEveryProject() =>
        Assert.Equal(Allowed.Keys.Order(), Directory.GetDirectories(Path.Combine(Source.Root, "src"), "Dashboard.*").Select(Path.GetFileName).Order()!);

    [Fact]
    public void Measures_ReferencesNothingButTheRuntime()
    {
        var references = Assembly.Load("Dashboard.Measures").GetReferencedAssemblies().Select(name => name.Name!);

        Assert.All(references, name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard", name));
    }

    [Fact]
    public void Measures_DoesNoInputOrOutputAndReadsNoClock() =>
        AssertNowhere("src/Dashboard.Measures", @"(?<!\.)\b(File|Directory)\.(Read|Write|Open|Create|Exists|Enumerate)|\bHttpClient\b|\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bConsole\.");

    [Fact]
    public void Source_ReadsTheClockThroughTimeProviderAndNeverSleeps() =>
        AssertNowhere("src", @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bThread\.Sleep\b");

    [Fact]
    public void Web_KnowsNoEntityFramework() => AssertNowhere("src/Dashboard.Web", @"Microsoft\.EntityFrameworkCore|DashboardContext");

    [Fact]
    public void Features_NeverReadWhoIsAskingFromTheRequest() =>
        AssertNowhere("src/Dashboard.Web/Features", @"IHttpContextAccessor", except: "Features/Access/");

    [Fact]
    public void Web_UsesImportAndDemoFromTheImportFeatureOnly() =>
        AssertNowhere("src/Dashboard.Web", @"Dashboard\.(Import|Demo)\b", except: "Features/DataIn/");

    [Fact]
    public void MappingLibrary_IsKnownInOnePlace() => AssertNowhere("src", @"using AutoMapper;", except: "Dashboard.Data/Queries/Projections.cs");

    [Fact]
    public void Features_DoNotReferenceEachOther()
    {
        var root = Path.Combine(Source.Root, "src", "Dashboard.Web", "Features");
        var features = Directory.GetDirectories(root).Select(folder => Path.GetFileName(folder)!).ToList();

        var crossings =
            from feature in features
            from file in Source.Files(Path.Combine("src", "Dashboard.Web", "Features", feature))
            from other in features
            where other != feature && other != "Access"
            where Regex.IsMatch(File.ReadAllText(file), $@"Features\.{other}\b")
            select $"{file} uses {other}";

        Assert.Empty(crossings);
    }

    private static void AssertNowhere(string folder, string pattern, string? except = null)
    {
        var hits = Source.Files(folder)
            .Where(file => except is null || !file.Replace('\\', '/').Contains(except, StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Where(line => Regex.IsMatch(line, pattern)).Select(line => $"{file}: {line.Trim()}"));

        Assert.Empty(hits);
    }
}
