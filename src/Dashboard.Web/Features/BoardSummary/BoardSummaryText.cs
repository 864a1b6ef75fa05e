using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>The fixed words of the board summary. Everybody should be able to read them: a test holds them to a reading grade of 8.</summary>
public static class BoardSummaryText
{
    public const string Title = "How are our children?";
    public const string Figures = "The figures of the month";
    public const string Doing = "What we do about it";
    public const string GoodNews = "Good news";
    public const string Actions = "What we have agreed to do";
    public const string NoActions = "No steps of this kind are open now.";
    public const string ActionsNow = "This list is as it stands today. The rest of the page is as it was when the month was closed.";
    public const string NotAccepted = "This part will be here when it is done.";
    public const string NothingWritten = "Nothing was written here this time.";
    public const string HowToRead = "How to read this page";
    public const string Words = "What the words mean";
    public const string SmallNumbers = "Small numbers";
    public const string NoneBetter = "No figure has clearly got better in two years.";

    /// <summary>How the page is read, a point each.</summary>
    public static IReadOnlyList<string> Reading { get; } =
    [
        "Each box shows one figure for the whole council. First comes what it says, then how it has moved.",
        "We look at two years to say if a figure gets better or worse. One month can be down to chance.",
        "“Usual” means that the figure moves no more than it has in the past. If it is not usual, ask why.",
        "Look at the number next to each percentage. A small group can swing a lot.",
        "Figures from other councils come out once a year. They are older than ours.",
    ];

    /// <summary>Words that are used on the page.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> Glossary { get; } =
    [
        ("Agency", "A firm that lends us staff for a time."),
        ("Care leaver", "A young adult who was in our care, up to the age of 21."),
        ("Check of need", "A worker finds out what a child needs. The law gives us 45 working days for it."),
        ("Child in our care", "A child who lives with foster carers, with kin or in a children’s home. The council acts as the parent."),
        ("Councils like ours", "Councils in places much like this one. We show the one in the middle, or the mean of them all."),
        ("Improving or worsening", "The figure has clearly moved to the better or to the worse side in two years."),
        ("Point", "The step from 40% to 41% is one point."),
        ("Protection plan", "A plan made for a child who may come to harm. The family, the police, schools and health staff all have a part in it."),
        ("Safety plan", "What the family and the people round it do to keep the child safe."),
        ("Target", "What the council wants to reach."),
        ("Usual range", "How far a figure moves from month to month by chance."),
    ];

    /// <summary>When the figures were closed, and how old they are.</summary>
    public static string Stamp(Month month, DateOnly issuedOn, DateOnly dataAsAt) =>
        $"These are the figures of {FigureText.Month(month)}. We closed them on {FigureText.Date(issuedOn)}, {Wording.Count(issuedOn.DayNumber - month.End.DayNumber, "day")} after the month. They are from our records of {FigureText.Date(dataAsAt)}. They do not change after that.";

    /// <summary>The sentence that the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(Month month, int better, int worse, int unusual, int all) =>
    [
        new($"Of the {all} figures for {FigureText.Month(month)}, "),
        new($"{better} {(better == 1 ? "has" : "have")} got better and {worse} {(worse == 1 ? "has" : "have")} got worse", Strong: true),
        new($" in two years. {(unusual == 0 ? "None is" : unusual == 1 ? "One is" : $"{unusual} are")} not as usual this month."),
    ];

    /// <summary>What has got better, by name.</summary>
    public static string Better(IReadOnlyList<string> names) => names.Count == 0 ? NoneBetter : $"Better than it was: {Wording.List(names).ToLowerInvariant()}.";

    /// <summary>How small numbers are shown.</summary>
    public static string Small(bool isExact, DisclosureRules rules) => isExact
        ? "You see each number as it is. Do not pass this page on: use the one that councillors see."
        : $"A “{DisclosureRules.Mark}” stands where we hide a number. We hide a number if it is of 1 to {rules.Threshold} children, or if one could work out such a number from it. No child should be known from this page.";

    /// <summary>An open action.</summary>
    public static string Action(string text, string about, DateOnly dueOn) => $"{text.TrimEnd('.')}. {ActionEnd(about, dueOn)}";

    /// <summary>What is said after the words of an action.</summary>
    public static string ActionEnd(string about, DateOnly dueOn) => $"This is for “{about}”. It is due by {FigureText.Date(dueOn)}.";

    /// <summary>From when the written texts are.</summary>
    public static string Accepted(DateTime acceptedAt) => $"Written by the service. Agreed on {ClockText.Day(acceptedAt)}.";

    /// <summary>Where the month has not been issued.</summary>
    public static string NotIssued(Month month) => $"The figures of {FigureText.Month(month)} are not closed yet, so there is nothing to show for it.";

    /// <summary>What stands for a signal, for the test of the words.</summary>
    public static IEnumerable<string> Unusual => Enum.GetValues<Signal>().Where(signal => signal != Signal.None).Select(HeadlineWords.Unusual);
}
