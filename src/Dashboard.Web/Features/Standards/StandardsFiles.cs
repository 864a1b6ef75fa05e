using System.Globalization;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Standards;

/// <summary>The page as a file: a row for every rule.</summary>
internal static class StandardsFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Topic", 22), new("Rule id", 30), new("What", 40), new("How long it may take", 50), new("Set by", 22), new("Source", 50), new("Measure id", 36),
        new("Kept", 10), new("Of", 10), new("Share", 10), new("Remark", 50),
    ];

    public static SheetSpec Sheet(StandardsView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Timescales",
        Columns = Columns,
        Rows = [.. view.Rows.Select(Row)],
        About =
        [
            ("Marking", marking),
            ("Page", "Timescales"),
            ("Finding", StandardsWords.Finding(view)),
            ("Standards", $"{view.Standards.Profile.Title} ({view.Standards.Profile.Source})"),
            ("Unit", view.UnitName),
            ("Month", FigureText.Month(view.Month)),
            ("How to read it", StandardsWords.Explain),
            .. view.Notes.Select(note => (note.Word, note.Text)),
            ("Source", view.Place.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    private static object?[] Row(StandardsRow row)
    {
        var counted = row.Point is { NotSupplied: null, Figure.Denominator: > 0 };
        return
        [
            RuleTopics.Label(row.Rule.Kind.Topic), row.Rule.Kind.Id, row.Rule.Kind.Title, StandardsWords.Asks(row), row.Origin, row.Rule.Source, row.MeasureId,
            counted ? row.Point!.Figure.Numerator : null, counted ? row.Point!.Figure.Denominator : null, counted ? row.Point!.Figure.Value : null,
            counted ? row.Rule.Note : StandardsWords.WhyNot(row),
        ];
    }
}
