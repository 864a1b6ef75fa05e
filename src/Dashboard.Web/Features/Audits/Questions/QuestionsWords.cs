using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Instruments;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Audits.Questions;

/// <summary>What the page of audit questions says, by rule.</summary>
public static class QuestionsWords
{
    private const int Named = 3;

    /// <summary>How the page is read, on the page and in its files.</summary>
    public const string Explain =
        "Each audit puts the same questions to the work with one child and answers them from 0 to 10. The mean says where the answers lie, the strip how they spread: two questions can share a mean of 5, one because most answers are 5, the other because half are good and half are poor. "
        + "The middle half is where the middle half of the answers lies. Questions belong to areas of practice. "
        + "A low mean shows where practice may need support, training or time. Audits are few and not drawn by lot, and auditors differ: a point up or down is seldom more than that.";

    /// <summary>The sentence the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, int months, Instrument instrument, IReadOnlyList<QuestionArea> areas, MeasureTrend all, bool seesQuestions)
    {
        if (!seesQuestions)
        {
            return all.Figure.IsWithheld ? [new($"{unit}, {FigureText.Month(month)}: the mean score of audit questions {FigureNotes.Withheld}.")]
                : all.Figure.Value is { } mean
                ? [new($"{unit}, {FigureText.Month(month)}: audit questions are answered with "), new($"{FigureText.Value(all.Definition, mean)} of 10", Strong: true), new(" on average.")]
                : [new($"{unit}, {FigureText.Month(month)}: no audit question was answered with a score.")];
        }

        var start = $"{unit}, {PeriodText.When(month, months)}, {char.ToLowerInvariant(instrument.Title[0])}{instrument.Title[1..]}: ";
        if (areas.Count == 0)
        {
            return [new(start + "no question was answered with a score.")];
        }

        var known = Ranked(areas.Select(area => (area.Area.Title, area.Figure)));
        return known.Count < 2
            ? [new(start), new(Wording.Count((int)areas.Sum(area => area.Figure.Denominator ?? 0), "answer"), Strong: true), new("; too few to tell which area of practice is strongest.")]
            : [
                new(start + "the strongest area is "), new(known[0].Name, Strong: true), new($" (mean {Mean(known[0])} of 10); the one that most needs support is "),
                new(known[^1].Name, Strong: true), new($" ({Mean(known[^1])})."),
            ];
    }

    /// <summary>The questions with the highest and lowest means, in a sentence; null where too few are known.</summary>
    public static string? Ends(IReadOnlyList<QuestionArea> areas)
    {
        var known = Ranked(areas.SelectMany(area => area.Questions).Select(row => (row.Question.Text, row.Figure)));
        return known.Count < 2 * Named
            ? null
            : $"Highest: {Wording.List([.. known.Take(Named).Select(Words)])}. Lowest: {Wording.List([.. known.AsEnumerable().Reverse().Take(Named).Select(Words)])}.";
    }

    /// <summary>The strip of a question in words.</summary>
    public static string Strip(QuestionRow row) =>
        $"{Wording.Count(row.Spread.Count, "answer")} from {row.Spread.Lowest} to {row.Spread.Highest}: {Wording.List([.. row.Counts.Index().Where(score => score.Item > 0).Select(score => $"{score.Item} with {score.Index}")])}";

    /// <summary>The middle half: "4 to 7".</summary>
    public static string MiddleHalf(QuestionRow row) => $"{FigureText.Number(row.Spread.LowerQuartile)} to {FigureText.Number(row.Spread.UpperQuartile)}";

    /// <summary>"up 0.4", "the same"; a dash without answers a year before.</summary>
    public static string Change(MeasureDefinition definition, UnitFigure now, UnitFigure before)
    {
        if (now.Value is not { } current || before.Value is not { } old)
        {
            return FigureText.None;
        }

        var difference = FigureText.Difference(definition, current - old);
        return difference == FigureText.Difference(definition, 0) ? "the same" : $"{(current > old ? "▲ up" : "▼ down")} {difference}";
    }

    private static string Words((string Name, UnitFigure Figure) one) => $"“{one.Name}” ({Mean(one)})";

    private static string Mean((string Name, UnitFigure Figure) one) => FigureText.Number(one.Figure.Value);

    private static List<(string Name, UnitFigure Figure)> Ranked(IEnumerable<(string Name, UnitFigure Figure)> all) =>
        [.. all.Where(one => one.Figure.Cases >= DisclosureRules.Few).OrderByDescending(one => one.Figure.Value).ThenBy(one => one.Name, StringComparer.CurrentCulture)];
}
