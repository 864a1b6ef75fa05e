using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Subjects.Leadership;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Leadership;

/// <summary>What the practice calendar says, by rule.</summary>
public static class LeadershipWords
{
    /// <summary>For whom an event is, to readers who do not see teams.</summary>
    public const string OneTeam = "One team";

    /// <summary>How the page is read, on the page and in its files.</summary>
    public const string Explain =
        "Leaders hold practice weeks, intensives, reviews, learning sets, inductions and courses so that the methods stay alive in daily work. The calendar shows what was held in twelve months, how many came of those invited, "
        + "and how those who came evaluated it, from 0 to 10. More events are not better by themselves: look at whether people can come, and whether they find it of use. "
        + "Learning reviews look at what went wrong, serious success reviews at what went unusually well; both are held to learn and not to find fault.";

    /// <summary>The sentence the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, IReadOnlyList<LeadershipKind> kinds)
    {
        var start = new SentencePart($"{unit}, {PeriodText.When(month, 12)}: ");
        var held = kinds.Where(kind => kind.Total.Value > 0).ToList();
        if (held.Count == 0)
        {
            return [start, new(kinds.All(kind => kind.Total.Value is null) ? "this source does not supply the practice calendar." : "no event of the practice calendar was held for this unit alone.")];
        }

        var most = held.MaxBy(kind => kind.Total.Value)!;
        var sentence = new List<SentencePart>
        {
            start,
            new($"{held.Count} of {kinds.Count} kinds of event", Strong: true),
            new($" were held, most often {most.Kind.Title.ToLowerInvariant()} ({FigureText.Number(most.Total.Value)})"),
        };
        var came = held.Where(kind => kind.Attended.Figure.Value is not null).OrderBy(kind => kind.Attended.Figure.Value).ToList();
        if (came.Count > 1)
        {
            sentence.AddRange([new("; fewest of those invited came to "), new(came[0].Kind.Title.ToLowerInvariant(), Strong: true), new($" ({FigureText.Percent(came[0].Attended.Figure.Value)})")]);
        }

        var scored = held.Where(kind => kind.Evaluation.Figure.Value is not null).OrderBy(kind => kind.Evaluation.Figure.Value).ToList();
        if (scored.Count > 1)
        {
            sentence.AddRange([new("; best evaluated are "), new(scored[^1].Kind.Title.ToLowerInvariant(), Strong: true), new($" ({FigureText.Number(scored[^1].Evaluation.Figure.Value)} of 10)")]);
        }

        var none = kinds.Where(kind => kind.Total.Value == 0).Select(kind => kind.Kind.Title.ToLowerInvariant()).ToList();
        return none.Count == 0 ? [.. sentence, new(".")] : [.. sentence, new($"; there were no {Wording.List(none)}.")];
    }

    /// <summary>A kind in words; the code where it is none of the calendar's.</summary>
    public static string Kind(string code) => PracticeEventKind.All.FirstOrDefault(kind => kind.Code == code)?.Title ?? code;
}
