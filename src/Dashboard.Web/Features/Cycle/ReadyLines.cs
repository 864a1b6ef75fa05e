using Dashboard.Data.Cycle;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Cycle;

/// <summary>Says what is there for a meeting. Pages are linked where the portal has them.</summary>
public sealed class ReadyLines(IEnumerable<NavItem> pages)
{
    private const string NotBegun = "not begun yet";

    private readonly HashSet<string> _pages = [.. pages.Select(page => page.Url)];

    /// <summary>The lines of a meeting, in the order of its agenda.</summary>
    public IReadOnlyList<ReadyLine> Of(string kind, CycleReadiness readiness)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        var month = readiness.Month;
        return kind switch
        {
            MeetingKinds.SocialCareReview =>
            [
                Issue(readiness),
                new("Exceptions", month is null ? "none marked yet" : $"those of {FigureText.Month(month.Value)}", month is not null, month is null ? ExceptionUrls.Page : ExceptionUrls.Of(month.Value)),
                Reports(readiness),
            ],
            MeetingKinds.QualityAssurance =>
            [
                Written("Quarterly quality assurance report", readiness.QaReport, "/qa-report"),
                new("Audits", "their grades and themes", true, Link("/audits", month)),
                new("Feedback", "what families and children say", true, Link("/feedback", month)),
                new("Training and practice", "the practice calendar", true, Link("/practice/calendar", month)),
            ],
            MeetingKinds.EducationReview => [new("Audits of Education, Health and Care plans", "shown by kind among the audits", true, Link("/audits", month))],
            MeetingKinds.PerformanceBoard => [Written("Performance board summary", readiness.BoardSummary, "/board"), Issue(readiness)],
            _ => [],
        };
    }

    private ReadyLine Issue(CycleReadiness readiness) => readiness.Month is { } month
        ? new(
            "Monthly performance data",
            month >= readiness.Expected
                ? $"{FigureText.Month(month)}, issued {ClockText.Day(readiness.IssuedAt!.Value)}"
                : $"{FigureText.Month(readiness.Expected)} has not been issued yet; the latest is {FigureText.Month(month)}",
            month >= readiness.Expected,
            Link("/mpd", month))
        : new("Monthly performance data", "no month has been issued yet", false, Link("/mpd", null));

    private ReadyLine Reports(CycleReadiness readiness)
    {
        var owed = readiness.ReportsOwed;
        var late = readiness.ReportsLate > 0 ? $"; {readiness.ReportsLate} past the due date" : string.Empty;
        return new(
            "Managers’ reports",
            owed == 0 ? "none owed in your part of the service" : $"{readiness.ReportsIn} of {Wording.Count(owed, "report")} in, {readiness.ReportsAccepted} accepted{late}",
            owed > 0 && readiness.ReportsIn == owed,
            Link("/reports", readiness.Month));
    }

    private ReadyLine Written(string what, string? state, string url) =>
        new(what, state is null ? NotBegun : char.ToLowerInvariant(ReportStates.List.Label(state)[0]) + ReportStates.List.Label(state)[1..], state is ReportStates.Submitted or ReportStates.Accepted, Link(url, null));

    private string? Link(string url, Month? month) => _pages.Contains(url) ? LinkText.With(url, ("month", month?.ToString())) : null;
}
