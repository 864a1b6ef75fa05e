using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Prompts;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Features.Feedback.Staff;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>What the page of the four sources says, by rule.</summary>
public static class TriangulationWords
{
    /// <summary>Beside a figure of few records.</summary>
    public const string Few = "few";

    /// <summary>How the page is read, on the page and in its files.</summary>
    public const string Explain =
        "No single source tells how well a team works. Records show what was done and written down; auditors judge a few files closely; families, children and staff say how it felt; outcomes show whether something changed. "
        + "Where all four point the same way, one can trust it more. Where they disagree, the page asks a question: the answer lies in the cases and in talking to people, and not in the figures. "
        + "Figures of events are of twelve months; those of a state are of the last day of the month. A change is against twelve months before. First place is the best; last place is a reason to ask and not a verdict.";

    /// <summary>The sentence the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, IReadOnlyList<TriangulationRow> rows, IReadOnlyList<Disagreement> disagreements)
    {
        var better = rows.Count(row => row.Direction == Direction.Improving);
        var worse = rows.Count(row => row.Direction == Direction.Worsening);
        var known = rows.Count(row => row.Direction is not null);
        var start = new SentencePart($"{unit}, {PeriodText.When(month, 12)}: ");
        List<SentencePart> sentence = known == 0
            ? [start, new("there is too little to compare with the year before")]
            : [start, new($"{better} of {known} measures", Strong: true), new($" {(better == 1 ? "is" : "are")} better than a year ago and {worse} {(worse == 1 ? "is" : "are")} worse")];
        sentence.AddRange(disagreements.Count == 0
            ? [new("; no rule finds that the sources disagree")]
            : [new("; the sources disagree in "), new(Wording.Count(disagreements.Count, "place"), Strong: true), new($", the first: {disagreements[0].Rule.Because.TrimEnd('.')}")]);
        return [.. sentence, new(".")];
    }

    /// <summary>"2nd of 8 teams"; null without a place.</summary>
    public static string? Rank(PeerRank? rank, string units) => rank is { } known ? $"{Ordinal(known.Rank)} of {known.Of} {units}" : null;

    /// <summary>"4 points better than the authority"; null where it cannot be said.</summary>
    public static string? Beside(MeasureDefinition definition, UnitFigure unit, UnitFigure authority)
    {
        if (unit.Value is not { } own || authority.Value is not { } whole || definition.Polarity == Polarity.None || AnswerRules.IsFew(unit.Cases))
        {
            return null;
        }

        var difference = FigureText.Difference(definition, own - whole);
        return difference == FigureText.Difference(definition, 0) ? "as the authority"
            : $"{difference} {(own > whole == (definition.Polarity == Polarity.HigherIsBetter) ? "better" : "worse")} than the authority";
    }

    /// <summary>"6.1 (48 answers or records); a year before 6.8".</summary>
    public static string Evidence(MeasureDefinition definition, UnitFigure unit, UnitFigure? other, PromptBasis basis, string authority)
    {
        var beside = other is { } known ? $"; {(basis == PromptBasis.Before ? "a year before" : authority)} {FigureText.Value(definition, known.Value)}" : "";
        return FigureText.Value(definition, unit.Value) + beside;
    }

    /// <summary>The figure; in words where too few people answered the survey of staff.</summary>
    public static string Figure(MeasureDefinition definition, UnitFigure figure) => figure.IsWithheld && !definition.ListsCases ? StaffWords.TooFew : FigureText.Headline(definition, figure);

    /// <summary>What a figure is made of: "12 of 40", "48 answers".</summary>
    public static string? Made(MeasureDefinition definition, UnitFigure figure) => figure.Value is null ? null
        : definition.Kind == MeasureKind.Mean && !definition.IsPartOfWhole ? Wording.Count(figure.Cases, FeedbackIds.IsOfAnswers(definition.Id) || !definition.ListsCases ? "answer" : "record")
        : FigureText.Parts(definition, figure);

    private static string Ordinal(int number) => number + (number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
