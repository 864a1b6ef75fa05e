using System.Globalization;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>What every file of these pages says.</summary>
internal static class OutcomeFiles
{
    /// <summary>What the rows are: label and words.</summary>
    public static IReadOnlyList<(string Label, string Text)> About(
        string title, PagePlace place, IReadOnlyList<SentencePart> finding, string explain, IReadOnlyList<Note> notes, DateOnly? asAt, string marking, DateTimeOffset writtenAt) =>
    [
        ("Marking", marking),
        ("Page", title),
        ("Finding", string.Concat(finding.Select(part => part.Text))),
        ("Unit", place.UnitName),
        ("Period", PeriodText.When(place.Month, place.MonthCount)),
        ("How to read it", explain),
        .. notes.Select(note => (note.Word, note.Text)),
        ("Source", place.Source),
        ("Data as at", FigureText.Date(asAt)),
        ("Edition", place.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
        ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
    ];

    /// <summary>A direction in words.</summary>
    public static string Direction(TrendKind kind) => kind switch
    {
        TrendKind.Improving => "improving",
        TrendKind.Worsening => "worsening",
        TrendKind.NoClearChange => "no clear change",
        _ => "no direction",
    };
}
