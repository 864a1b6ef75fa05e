using System.Globalization;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Escalations;

/// <summary>The page as a file: a row for every figure, stage and category that it shows.</summary>
internal static class EscalationsFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Section", 14), new("Measure id", 32), new("What", 44), new("Unit", 26), new("Category", 40), new("Months", 10), new("Numerator", 12), new("Denominator", 12), new("Value", 12),
        new("Past the limit", 14), new("Within the limit", 14), new("Limit", 22), new("Remark", 60),
    ];

    public static SheetSpec Sheet(EscalationsView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Escalations",
        Columns = Columns,
        Rows =
        [
            .. view.Head.Concat(view.Consultations).Select(tile => Tile(view, tile)),
            .. view.Year.Select(row => Year(view, row)),
            .. view.Stages.Select(row => Stage(view, row)),
            .. view.Resolved.Concat(view.Themes).SelectMany(split => Split(view, split)),
            .. view.Limits.Select(limit => Limit(limit)),
        ],
        About =
        [
            ("Marking", marking),
            ("Page", "Consultations and escalations"),
            ("Finding", string.Concat(view.Finding.Select(part => part.Text))),
            ("Unit", view.UnitName),
            ("Month", FigureText.Month(view.Month)),
            ("Standards", view.Standards),
            ("How to read it", EscalationsWords.Explain),
            .. view.Notes.Select(note => (note.Word, note.Text)),
            ("Source", view.Place.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Edition", view.Place.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    private static object?[] Tile(EscalationsView view, HeadTile tile) =>
    [
        "Figure", tile.Trend.Definition.Id, tile.Trend.Definition.Title, view.UnitName, null, 1d, tile.Trend.Figure.Numerator, tile.Trend.Figure.Denominator, tile.Trend.Figure.Value,
        null, null, null, tile.Trend.Point?.NotSupplied is { } missing ? "Not supplied: " + missing : null,
    ];

    private static object?[] Year(EscalationsView view, YearRow row) =>
        ["Year", row.Definition.Id, row.Definition.Title, view.UnitName, null, (double)row.Months, row.Figure.Numerator, row.Figure.Denominator, row.Figure.Value, null, null, null, null];

    private static object?[] Stage(EscalationsView view, StageRow row) =>
        ["Stage", EscalationIds.Open, row.Role, view.UnitName, row.Stage, 1d, row.Open.Numerator, null, row.Open.Value, row.Over?.Numerator, row.Within?.Numerator, row.Limit, null];

    private static IEnumerable<object?[]> Split(EscalationsView view, EscalationsSplit split) => split.Split.Lines.Select(line => new object?[]
    {
        "Split", split.Definition.Id, split.Definition.Title, view.UnitName, line.Label, (double)split.Months,
        split.Split.IsBand ? line.Figure.Cases : line.Figure.Numerator, split.Split.IsBand ? null : line.Figure.Denominator, split.Split.IsBand ? null : line.Figure.Value, null, null, null, null,
    });

    private static object?[] Limit(StageLimit limit) => ["Limit", null, limit.Title, null, null, null, null, null, null, null, null, limit.Words, limit.Note ?? limit.Source];
}
