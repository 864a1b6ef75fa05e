using System.Globalization;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Caseload;

/// <summary>The page as a file: a row for every figure, band, team and worker that it shows.</summary>
internal static class CaseloadFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Section", 12), new("Measure id", 28), new("What", 34), new("Unit", 26), new("Category or role", 24), new("Numerator", 12), new("Denominator", 12), new("Value", 12), new("England", 10), new("Published for", 24),
        new("Children", 10), new("Full-time equivalent", 12), new("Children per full-time worker", 14), new("Limit", 10), new("Above the limit", 12), new("Agency", 12), new("Newly qualified", 18), new("Remark", 60),
    ];

    public static SheetSpec Sheet(CaseloadView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Caseload",
        Columns = Columns,
        Rows = [.. view.Tiles.Select(tile => Tile(view, tile)), .. view.Splits.SelectMany(split => Split(view, split.Definition, split.Split)), .. view.Teams.Select(Team), .. (view.Workers ?? []).Select(Worker)],
        About =
        [
            ("Marking", marking),
            ("Page", "Caseload"),
            ("Finding", string.Concat(view.Finding.Select(part => part.Text))),
            ("Unit", view.UnitName),
            ("Month", FigureText.Month(view.Month)),
            ("How to read it", CaseloadWords.Explain),
            .. view.Notes.Select(note => (note.Word, note.Text)),
            ("Source", view.Place.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Edition", view.Place.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    private static object?[] Tile(CaseloadView view, HeadTile tile) =>
    [
        "Figure", tile.Trend.Definition.Id, tile.Trend.Definition.Title, view.UnitName, null,
        tile.Trend.Figure.Numerator, tile.Trend.Figure.Denominator, tile.Trend.Figure.Value, tile.Comparison?.England?.Value, tile.Comparison?.Period.Text,
        null, null, null, null, null, null, null, tile.Trend.Point?.NotSupplied is { } missing ? "Not supplied: " + missing : null,
    ];

    private static IEnumerable<object?[]> Split(CaseloadView view, MeasureDefinition definition, SplitTable split) => split.Lines.Select(line => new object?[]
    {
        "Split", definition.Id, definition.Title, view.UnitName, line.Label,
        split.IsBand ? (double)line.Figure.Cases : line.Figure.Numerator, split.IsBand ? null : line.Figure.Denominator, split.IsBand ? null : line.Figure.Value, null, null,
        null, null, null, null, null, null, null, null,
    });

    private static object?[] Team(CaseloadTeam team) =>
    [
        "Team", CaseloadMeasureIds.OfTeams, "Team", team.Name, null, null, null, null, null, null,
        (double)team.Room.Children, team.PerFullTime.Denominator, team.PerFullTime.Value, (double)team.Room.TeamLimit, (double)team.Room.AboveTeamLimit, null, null, CaseloadWords.Room(team.Room),
    ];

    private static object?[] Worker(CaseloadWorker worker) =>
    [
        "Worker", CaseloadMeasureIds.OverLimit, worker.Name, worker.Team, worker.Role, null, null, null, null, null,
        worker.Children, worker.FullTime, worker.PerFullTime, worker.Limit, worker.Above, worker.Contract, worker.Experience, null,
    ];
}
