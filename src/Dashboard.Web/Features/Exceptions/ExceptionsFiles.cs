using System.Globalization;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>The list as a file.</summary>
internal static class ExceptionsFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Unit", 26), new("What", 44), new("Found", 50), new("Cases", 8), new("Child id", 14), new("Months running", 10), new("Who answers", 22), new("State", 16), new("Rule", 30), new("Measure id", 30), new("Number", 10),
    ];

    public static SheetSpec Sheet(ExceptionsView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Exceptions",
        Columns = Columns,
        Rows =
        [
            .. view.Groups.SelectMany(group => group.Lines).Select(line => (object?[])
            [
                line.UnitName, line.Title, line.Found, (double)line.Row.Cases, line.Row.ChildId, (double)line.Row.TimesRunning, ExceptionWords.Owner(line.Row.Owner), ExceptionWords.State(line.Row.State), line.Row.RuleId, line.Row.MeasureId, (double)line.Row.Id,
            ]),
        ],
        About =
        [
            ("Marking", marking),
            ("Page", "Exceptions"),
            ("Finding", ExceptionWords.Finding(view)),
            ("Unit", view.UnitName),
            ("Month", view.Month is { } month ? FigureText.Month(month) : FigureText.None),
            ("How to read it", ExceptionWords.Explain),
            ("Source", view.Source),
            ("Data as at", FigureText.Date(view.DataAsAt)),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };
}
