using System.Globalization;
using System.Text;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Measures.Tests.Documentation;

/// <summary>Writes the catalogue as pages: one for each measure, and an index.</summary>
internal static class MeasureDocument
{
    private const string Written = "<!-- Written from the catalogue by MeasureDocsTests (UPDATE_DOCS=1). Change the definition, not this page. -->\n\n";

    /// <summary>Text of every page by file name.</summary>
    public static IReadOnlyDictionary<string, string> Pages(Catalogue catalogue)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["index.md"] = Index(catalogue) };
        foreach (var measure in catalogue.All)
        {
            pages[measure.Definition.Id + ".md"] = Page(measure.Definition);
        }

        return pages;
    }

    private static string Index(Catalogue catalogue)
    {
        var text = new StringBuilder(Written).Append("# Measures\n");
        foreach (var group in catalogue.All.Select(measure => measure.Definition).GroupBy(definition => definition.Subject).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {DefinitionText.Subject(group.Key)}\n\n| Id | Measure | Question | Kind | When |\n| --- | --- | --- | --- | --- |\n");
            foreach (var definition in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"| [`{definition.Id}`]({definition.Id}.md) | {definition.Title} | {definition.Question} | {DefinitionText.Kind(definition.Kind)} | {DefinitionText.Basis(definition.Basis)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Page(MeasureDefinition definition)
    {
        var text = new StringBuilder(Written);
        text.Append(CultureInfo.InvariantCulture, $"# {definition.Title}\n\n{definition.Question}\n\n| | |\n| --- | --- |\n");
        Row(text, "Id", $"`{definition.Id}`");
        Row(text, "Group", DefinitionText.Subject(definition.Subject));
        Row(text, "Kind", DefinitionText.Kind(definition.Kind));
        Row(text, "When", DefinitionText.Basis(definition.Basis));
        Row(text, "Direction", DefinitionText.Polarity(definition.Polarity));
        Row(text, "Counted", definition.Numerator);
        Row(text, "Out of", definition.Denominator);
        Row(text, "Looked at", definition.Population);
        Row(text, "Left out, and rules", definition.Exclusions);
        Row(text, "Bands", definition.Bands.Count == 0 ? null : $"{string.Join(", ", definition.Bands.Select(band => band.Id))} ({definition.AmountUnit})");
        Row(text, "Split by", definition.Splits.Count == 0 ? null : string.Join(", ", definition.Splits.Select(split => DefinitionText.Dimension(definition, split).ToLowerInvariant())));
        Row(text, "Cases of", definition.CasesOf is { } counted ? $"[`{counted}`]({counted}.md), {definition.Months} month(s)" : null);
        Row(text, "Looks back", definition.LookBackMonths switch { 0 => null, MeasureDefinition.Ever => "As far as the records go", var months => $"{months} months" });
        Row(text, "Fields needed", definition.Needs.Count == 0 ? null : string.Join("<br>", definition.Needs.Select(need => string.Join(" or ", need.Split('|').Select(field => $"`{field}`")))));
        Row(text, "Source", definition.Source);
        Row(text, "Version", definition.Version.ToString(CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {value.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }
}
