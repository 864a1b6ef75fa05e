using System.Globalization;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Audits;

/// <summary>What the files of the pages say about themselves.</summary>
internal static class PageAbout
{
    /// <summary>How it begins.</summary>
    public static IReadOnlyList<(string Label, string Text)> Of(PagePlace place, string page, IReadOnlyList<SentencePart> finding, string marking) =>
    [
        ("Marking", marking),
        ("Page", page),
        ("Finding", string.Concat(finding.Select(part => part.Text))),
        ("Unit", place.UnitName),
        ("Month", FigureText.Month(place.Month)),
    ];

    /// <summary>How it ends.</summary>
    public static IReadOnlyList<(string Label, string Text)> Ending(PagePlace place, string explain, IReadOnlyList<Note> notes, DateOnly? asAt, DateTimeOffset writtenAt) =>
    [
        ("How to read it", explain),
        .. notes.Select(note => (note.Word, note.Text)),
        ("Source", place.Source),
        ("Data as at", FigureText.Date(asAt)),
        ("Edition", place.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
        ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
    ];
}
