using System.Globalization;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>The page as a file: a row for every measure, and one for every disagreement with what it rests on.</summary>
internal static class TriangulationFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Part", 14), new("Measure id", 28), new("What", 44), new("Unit", 26), new("Months", 8), new("Numerator", 12), new("Denominator", 12), new("Value", 10), new("Change", 36), new("Direction", 16),
        new("Place", 18), new("Beside the authority", 34), new("Remark", 80),
    ];

    public static SheetSpec Sheet(TriangulationView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Four sources",
        Columns = Columns,
        Rows =
        [
            .. view.Rows.Select(row => (object?[])
            [
                row.Source, row.Definition.Id, row.Definition.Title, view.UnitName, (double)row.Months, row.Figure.Numerator, row.Figure.Denominator, row.Figure.Value, row.Change, row.Direction?.ToString(),
                row.Place, row.BesideAuthority, row.Figure.IsWithheld ? FigureText.WithheldNote : null,
            ]),
            .. view.Disagreements.Select(found => (object?[])
            [
                "disagreement", string.Join(" + ", found.Evidence.Select(item => item.MeasureId)), found.Rule.Question, view.UnitName, null, null, null, null, null, null, null, null,
                $"{found.Rule.Because} {string.Join("; ", found.Evidence.Select(item => $"{item.Title}: {item.Words}"))}",
            ]),
        ],
        About =
        [
            ("Marking", marking),
            ("Page", "Four sources side by side"),
            ("Finding", string.Concat(view.Finding.Select(part => part.Text))),
            ("Unit", view.UnitName),
            ("Month", FigureText.Month(view.Month)),
            ("How to read it", TriangulationWords.Explain),
            .. view.Notes.Select(note => (note.Word, note.Text)),
            ("Source", view.Place.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Edition", view.Place.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };
}
