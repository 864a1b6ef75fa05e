using Dashboard.Measures.Codes;

namespace Dashboard.Data.Reports;

/// <summary>The sections of every kind of report, in the order in which they are written and read. Source: systems S3 and S12.</summary>
public static class ReportOutlines
{
    /// <summary>The section about complex cases.</summary>
    public const string Complex = "complex";

    /// <summary>The section about the exceptions of the month.</summary>
    public const string Exceptions = "exceptions";

    private static readonly SectionOutline Voice = new(
        "voice",
        "Voice",
        "A quote or a short story of a family that says more than a figure. No names, and nothing by which somebody could be known.",
        Required: false);

    private static readonly Dictionary<string, IReadOnlyList<SectionOutline>> Kinds = new()
    {
        [ReportKinds.TeamManager] =
        [
            new("meaning", "What the figures mean for the team", "What the month and the statutory picture say about the team’s work: what has moved, and why you think so."),
            new(Exceptions, "Exceptions", "A summary of the exceptions of the month and what follows from them. Each one is answered on its own page; the answers stand above."),
            new("data", "Incorrect data", "Records that are wrong, what has been done about them, and by when they will be right. Write “none” where there are none."),
            new(Complex, "Complex cases", "What is complex in the work just now and how the team is supported with it. Name children in the list of complex cases only."),
            new("supervision", "Supervision", "How often individual and group supervision took place, what is outstanding and what will be done about it."),
            new("bottom-lines", "Bottom lines of the practice framework", "Where the team stands on the steps that every family should meet, and what helps or hinders."),
            new("observation", "Direct observation", "How often practice was observed, and what was learned from it.", Required: false),
            new("feedback", "Family feedback", "What children, parents and carers said in the month, and what has changed because of it."),
            new("workforce", "Workforce and professional development", "Vacancies, absence and induction; action learning sets, training, and what they led to."),
            Voice,
        ],
        [ReportKinds.ServiceManager] =
        [
            new("comparison", "Last month and this month", "What has moved in the service since the last report, which teams it comes from, and why you think so."),
            new(Exceptions, "Exceptions", "A summary of the exceptions of the service and of its teams, and what follows from them."),
            new("scrutiny", "The director’s scrutiny questions", "The questions asked at the last performance review, each with its answer."),
            new("learning", "Learning from allegations, complaints and audits", "What was learned, from where, and what is done differently now."),
            new(Complex, "Complex cases: are children safe enough?", "How you know that the children in complex circumstances are safe enough, and what is done where you are not sure. Name children in the list of complex cases only."),
            new("teams", "Support for the teams", "What the teams’ reports ask of you, and what you will do.", Required: false),
            Voice,
        ],
        [ReportKinds.QuarterlyQa] =
        [
            new("audit", "Audit", "What the audits of the quarter found, and how sure moderation makes us of it."),
            new("dashboard", "Dashboard and core data", "What the figures say about the quality of practice."),
            new("feedback", "Feedback", "What families, staff and partners said."),
            new("leadership", "Practice leadership", "Observations, practice weeks, action learning sets and what they led to."),
            new("review", "Practice review", "Learning reviews and what they taught."),
            new("difference", "The difference made", "What is better for children because of the last quarter’s actions, and how we know."),
        ],
        [ReportKinds.Board] =
        [
            new("doing", "What is being done", "In plain words: what the service does about the figures that need attention."),
            new("good-news", "Good news", "What has gone well and for whom.", Required: false),
        ],
    };

    /// <summary>The sections of a kind of report.</summary>
    public static IReadOnlyList<SectionOutline> Of(string kind) => Kinds[kind];

    /// <summary>Whether a kind of report names complex cases, and has the list of them.</summary>
    public static bool NamesChildren(string kind) => Find(kind, Complex) is not null;

    /// <summary>Whether a kind of report answers the exceptions of the month.</summary>
    public static bool AnswersExceptions(string kind) => Find(kind, Exceptions) is not null;

    /// <summary>A section of a kind of report; null where it has none of that code.</summary>
    public static SectionOutline? Find(string kind, string section) => Of(kind).FirstOrDefault(outline => outline.Id == section);
}
