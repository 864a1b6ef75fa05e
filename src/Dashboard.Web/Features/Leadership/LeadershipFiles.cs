using System.Globalization;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Leadership;

/// <summary>The page as a file: a row for every kind and every event; and the events as a calendar.</summary>
internal static class LeadershipFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Part", 10), new("Kind", 26), new("Name", 36), new("For", 26), new("First day", 12), new("Last day", 12), new("Held", 8), new("Came", 8), new("Invited", 8), new("Share who came", 14), new("Evaluation", 12), new("Remark", 20),
    ];

    public static SheetSpec Sheet(LeadershipView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Practice calendar",
        Columns = Columns,
        Rows =
        [
            .. view.Kinds.Select(kind => (object?[])
            [
                "Kind", kind.Kind.Title, null, view.UnitName, view.Months[0].Start, view.Month.End, kind.Total.Value, kind.Attended.Figure.Numerator, kind.Attended.Figure.Denominator, kind.Attended.Figure.Value, kind.Evaluation.Figure.Value, null,
            ]),
            .. view.Events.Select(item => (object?[])
            [
                "Event", item.Kind, item.Row.Name, item.For, item.Row.StartsOn, item.Row.EndsOn, null, (double?)item.Row.Attended, (double?)item.Row.Invited, null, item.Row.Evaluation, item.IsToCome ? "To come" : null,
            ]),
        ],
        About =
        [
            ("Marking", marking),
            ("Page", "Practice calendar"),
            ("Finding", string.Concat(view.Finding.Select(part => part.Text))),
            ("Unit", view.UnitName),
            ("Months", PeriodText.When(view.Month, view.Months.Count)),
            ("How to read it", LeadershipWords.Explain),
            .. view.Notes.Select(note => (note.Word, note.Text)),
            ("Source", view.Place.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    public static string Calendar(LeadershipView view, DateTimeOffset writtenAt) => CalendarText.Write(
        "Practice calendar",
        view.Events.Select(item => new CalendarEntry("practice-event-" + item.Row.Id, item.Row.StartsOn, item.Row.Name ?? item.Kind)
        {
            LastDay = item.Row.EndsOn,
            Description = $"{item.Kind}, {item.For}",
            Category = item.Kind,
        }),
        writtenAt);
}
