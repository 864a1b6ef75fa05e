using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Feedback;

/// <summary>What the page of feedback says, by rule.</summary>
public static class FeedbackWords
{
    /// <summary>Beside an average of few answers.</summary>
    public static string Few { get; } = $"fewer than {AnswerRules.FewestAnswers} answers";

    /// <summary>How the page is read, on the page and in its files.</summary>
    public const string Explain =
        "Parents and carers score nine statements about how we work with them, from 0 (strongly disagree) to 10 (strongly agree); children answer two questions of their own. "
        + "An average is over answers and not over people: somebody who answers nine statements counts nine times. Look first at how many answered: those who answer chose to, and may not be like the others. "
        + "Then look at the spread and not only at the average: an average of 7 can be everybody at 7, or half of them at 4. "
        + "Complaints and compliments have no better side: more of them can mean that people feel heard. What matters is that they are answered in time, and what is learned from them.";

    /// <summary>The sentence the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, int months, IReadOnlyList<FeedbackFigure> head, IReadOnlyList<StatementRow> statements)
    {
        var start = new SentencePart($"{unit}, {PeriodText.When(month, months)}: ");
        var (received, parent, high, safer) = (head[0], head[1], head[2], head[3]);
        if (parent.Figure.IsWithheld)
        {
            return [start, new($"what parents and carers say {FigureNotes.Withheld}.")];
        }

        if (parent.Figure.Value is null)
        {
            return [start, new(received.Period?.NotSupplied is null ? "no parent or carer has answered." : "this source does not supply feedback.")];
        }

        var sentence = new List<SentencePart>
        {
            start,
            new("parents and carers score our work "),
            new($"{FigureText.Headline(parent.Definition, parent.Figure)} of 10", Strong: true),
            new($" in {Wording.Count(parent.Figure.Cases, "answer")}"),
            new(parent.IsFew ? ", too few to rest on" : parent.Change is { } change ? $", {change}" : ""),
        };
        if (high.Figure.Value is not null && !high.IsFew)
        {
            sentence.AddRange([new("; "), new(FigureText.Headline(high.Definition, high.Figure), Strong: true), new(" of the answers are 8, 9 or 10")]);
        }

        sentence.AddRange(Ends(statements));
        if (safer.Figure.Value is not null)
        {
            sentence.AddRange([new("; children score how safe and supported they feel "), new($"{FigureText.Headline(safer.Definition, safer.Figure)} of 10", Strong: true), new(safer.IsFew ? $" in {Few}" : "")]);
        }

        return [.. sentence, new(".")];
    }

    private static IEnumerable<SentencePart> Ends(IReadOnlyList<StatementRow> statements)
    {
        var known = statements.Where(row => row.Figure.Cases >= AnswerRules.FewestAnswers).OrderBy(row => row.Figure.Value).ToList();
        return known.Count < 2
            ? []
            : [new("; highest is “"), new(known[^1].Label, Strong: true), new("”, lowest “"), new(known[0].Label, Strong: true), new("”")];
    }
}
