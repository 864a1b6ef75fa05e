using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Statutory;

/// <summary>The sentences of a page, made from its figures by rule.</summary>
public static class StatutoryWords
{
    /// <summary>The sentence a page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, int months, IReadOnlyList<StatutoryPart> leads, IReadOnlyList<(string Name, UnitFigure Figure)> parts)
    {
        var known = leads.Where(part => part.Figure.Value is not null).ToList();
        if (known.Count == 0 && leads.Any(part => part.Figure.IsWithheld))
        {
            return [new($"{leads[0].Definition.Title}: the figure for {unit} in {PeriodText.When(month, months)} {FigureNotes.Withheld}.")];
        }

        if (known.Count == 0)
        {
            return [new($"There is nothing to count here for {unit} in {PeriodText.When(month, months)}.")];
        }

        var sentence = new List<SentencePart> { new($"{unit}, {PeriodText.When(month, months)}: ") };
        foreach (var (index, part) in known.Index())
        {
            sentence.Add(new($"{(index == 0 ? "" : "; ")}{Lower(part.Definition.Title)} "));
            sentence.Add(new(FigureText.Headline(part.Definition, part.Figure) + Unit(part.Definition), Strong: true));
            var made = part.Definition.Kind == MeasureKind.Count ? null : FigureText.Parts(part.Definition, part.Figure);
            sentence.Add(new($"{(made is null ? "" : $" ({made})")}{(index == 0 && part.Change is { } change ? $", {change}" : "")}"));
        }

        if (UnitComparison.Of(known[0].Definition, known[0].Figure, parts, "team") is { } apart)
        {
            sentence.AddRange([new("; "), .. apart]);
        }

        return [.. sentence, new(".")];
    }

    /// <summary>"Section 47 enquiries that led to a conference: 18% (7 of 38); the authority 34%".</summary>
    public static string Evidence(MeasureDefinition definition, UnitFigure unit, UnitFigure? authority)
    {
        var made = definition.Kind == MeasureKind.Count ? null : FigureText.Parts(definition, unit);
        return $"{definition.Title}: {FigureText.Headline(definition, unit)}{(made is null ? "" : $" ({made})")}"
            + (authority is { } whole ? $"; the authority {FigureText.Headline(definition, whole)}" : "");
    }

    private static string Unit(MeasureDefinition definition) =>
        definition.Kind is MeasureKind.Mean or MeasureKind.Median && definition.AmountUnit is { } unit ? " " + unit
        : definition.Kind == MeasureKind.Rate ? " per 10,000 children"
        : "";

    private static string Lower(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && !char.IsUpper(title[1]) && !title.StartsWith("Section", StringComparison.Ordinal) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
