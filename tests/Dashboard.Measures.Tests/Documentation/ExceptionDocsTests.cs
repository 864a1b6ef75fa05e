using System.Globalization;
using System.Text;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Exceptions;

namespace Dashboard.Measures.Tests.Documentation;

/// <summary>The list of rules in docs/exceptions.md is that of the portal. Run with UPDATE_DOCS=1 to write it anew.</summary>
public sealed class ExceptionDocsTests
{
    private const string Begin = "<!-- Rules: written by ExceptionDocsTests (UPDATE_DOCS=1). -->";
    private const string End = "<!-- End of rules. -->";

    [Fact]
    public void Rules_AreThoseOfThePortal()
    {
        var file = Path.Combine(RepositoryRoot.Path, "docs", "exceptions.md");
        var text = File.ReadAllText(file);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            text = text[..from] + Table() + text[to..];
            File.WriteAllText(file, text);
            to = text.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.Equal(Table(), text[from..to]);
    }

    private static string Table()
    {
        var text = new StringBuilder("\n\n| Rule | What it finds | Measure | Marked when | For each | Who answers |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var rule in ExceptionRules.Standard.All)
        {
            var each = rule.Per == ExceptionScope.Case ? "case of a team" : rule.Level.ToString().ToLowerInvariant();
            text.Append(CultureInfo.InvariantCulture, $"| `{rule.Id}` | {rule.Title}. {rule.Question} | [`{rule.Measure}`](measures/{rule.Measure}.md), {(rule.Counted ? "those counted" : "those not counted")} | {When(rule)} | {each} | {ExceptionOwners.List.Label(rule.Owner)} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static string When(ExceptionRule rule) => rule.Kind switch
    {
        ExceptionKind.Standard => string.Create(CultureInfo.InvariantCulture, $"standard: more than {rule.Value * 100:0}% of cases, at least {rule.FewestCases}"),
        ExceptionKind.Limit => string.Create(CultureInfo.InvariantCulture, $"limit: more than {rule.Value} cases"),
        ExceptionKind.Threshold => string.Create(CultureInfo.InvariantCulture, $"threshold: {(rule.Direction == ExceptionDirection.Above ? "above" : "below")} {rule.Value * 100:0}%, of at least {rule.FewestCases} cases"),
        ExceptionKind.Change => string.Create(CultureInfo.InvariantCulture, $"change: {(rule.Direction == ExceptionDirection.Above ? "up" : "down")} by more than {rule.By * 100:0} points in a month, of at least {rule.FewestCases} cases"),
        _ => string.Create(CultureInfo.InvariantCulture, $"signal: {(rule.Direction == ExceptionDirection.Above ? "above" : "below")} its usual variation, of at least {rule.FewestCases} cases"),
    };
}
