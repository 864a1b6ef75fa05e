using System.Globalization;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Feedback.Staff;

/// <summary>The page as a file: a row for every section, statement and unit in every year shown. Holds nothing that the page does not show.</summary>
internal static class StaffFiles
{
    private static readonly SheetColumn[] Columns =
        [new("Part", 12), new("Measure id", 28), new("Section", 30), new("Unit", 28), new("Statement", 40), new("Year to", 12), new("Mean", 10), new("Answers", 10), new("Remark", 24)];

    public static SheetSpec Sheet(StaffView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Staff survey",
        Columns = Columns,
        Rows =
        [
            .. view.Sections.SelectMany(section => view.Years.Zip(section.Figures, (year, figure) => Row("Section", section.Definition, view.UnitName, null, year.ToString(), figure))),
            .. view.Sections.SelectMany(section => section.Statements.SelectMany(statement => view.Years.Zip(statement.Means, (year, mean) => (object?[])
                ["Statement", section.Definition.Id, StaffWords.Section(section.Definition), view.UnitName, statement.Label, year.ToString(), mean, null, mean is null ? StaffWords.TooFew : null]))),
            .. view.Units.SelectMany(unit => view.Sections.Zip(unit.Sections, (section, figure) => Row("Unit", section.Definition, unit.Name, null, view.Month.ToString(), figure.Figure))),
        ],
        About =
        [
            ("Marking", marking),
            ("Page", "What staff say"),
            ("Finding", string.Concat(view.Finding.Select(part => part.Text))),
            ("Unit", view.UnitName),
            ("Years", Wording.List([.. view.Years.Select(year => "to " + FigureText.Month(year))])),
            ("How to read it", StaffWords.Explain),
            .. view.Notes.Select(note => (note.Word, note.Text)),
            ("Source", view.Place.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Edition", view.Place.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    private static object?[] Row(string part, MeasureDefinition definition, string unit, string? statement, string year, UnitFigure figure) =>
        [part, definition.Id, StaffWords.Section(definition), unit, statement, year, figure.Value, figure.IsWithheld ? null : (double)figure.Cases, figure.IsWithheld ? StaffWords.TooFew : null];
}
