using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Feedback.Staff;

/// <summary>What the page of what staff say says, by rule.</summary>
public static class StaffWords
{
    /// <summary>Instead of a figure of few people.</summary>
    public const string TooFew = "too few to show";

    /// <summary>How the page is read, on the page and in its files.</summary>
    public const string Explain =
        "Once a year all staff are asked how confident they are in using the methods with families, and how they find the culture that they work in: whether mistakes can be spoken of, whether strain is seen. "
        + "Every statement is scored from 0 to 10. Compare a year with the one before rather than one team with another: teams differ in who works there and how many answered. "
        + "A low figure is a reason to listen and not a verdict on a team. What fewer than five people said is shown to nobody, so that everybody can answer freely.";

    /// <summary>The sentence the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, IReadOnlyList<StaffSection> sections, bool isMissing)
    {
        var start = new SentencePart($"{unit}, {PeriodText.When(month, 12)}: ");
        var known = sections.Where(section => section.Latest.Value is not null).ToList();
        if (known.Count == 0)
        {
            return [start, new(isMissing ? "this source does not supply the survey of staff."
                : sections.Any(section => section.Latest.IsWithheld) ? "what staff say is too few answers to show."
                : "staff were not asked, or nobody has answered.")];
        }

        var sentence = new List<SentencePart> { start, new("staff score ") };
        foreach (var (place, section) in known.Index())
        {
            sentence.AddRange([
                new($"{(place == 0 ? "" : "; ")}{Section(section.Definition).ToLowerInvariant()} "),
                new($"{FigureText.Headline(section.Definition, section.Latest)} of 10", Strong: true),
                new(section.Change is { } change ? $", {change}" : ""),
            ]);
        }

        var statements = known.SelectMany(section => section.Statements).Where(statement => statement.Means[^1] is not null).OrderBy(statement => statement.Means[^1]).ToList();
        if (statements.Count > 1)
        {
            sentence.AddRange([new("; lowest is “"), new(statements[0].Label, Strong: true), new("”")]);
        }

        return [.. sentence, new(".")];
    }

    /// <summary>The section without who answers: "Confidence in the methods".</summary>
    public static string Section(MeasureDefinition definition)
    {
        var words = definition.Title[(definition.Title.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A figure, or that too few answered.</summary>
    public static string Figure(MeasureDefinition definition, UnitFigure figure) => figure.IsWithheld ? TooFew : FigureText.Value(definition, figure.Value);
}
