using System.Globalization;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Measures;
using Ids = Dashboard.Web.Ui.Measures.SupervisionMeasureIds;

namespace Dashboard.Web.Features.Supervision;

/// <summary>The page as a file: a row for every figure, limit, team, supervisor and worker that it shows, and the statements.</summary>
internal static class SupervisionFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Section", 12), new("Measure id", 32), new("What", 34), new("Unit", 26), new("For whom", 34), new("How often", 44), new("Numerator", 12), new("Denominator", 12), new("Value", 12),
        new("Last on", 14), new("Due on", 14), new("Days past due", 12), new("Remark", 80),
    ];

    public static SheetSpec Sheet(SupervisionView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Supervision",
        Columns = Columns,
        Rows =
        [
            .. view.Tiles.Select(tile => Figure("Figure", tile.Trend.Definition, view.Place.UnitName, null, null, tile.Trend.Figure, tile.Trend.Point?.NotSupplied is { } missing ? "Not supplied: " + missing : null)),
            .. view.Asked.Select(asked => Figure("Asked", asked.Definition, view.Place.UnitName, asked.Who, asked.Limit ?? SupervisionWords.NotAsked, asked.Figure)),
            .. view.Splits.SelectMany(split => split.Split.Lines.Select(line => Split(view, split.Definition, split.Split, line))),
            .. view.Teams.SelectMany(team => view.Tiles.Select(tile => Figure("Team", tile.Trend.Definition, team.Name, null, null, team[tile.Trend.Definition.Id]))),
            .. view.Supervisors.SelectMany(Supervisor),
            .. (view.Workers ?? []).SelectMany(Worker),
            .. view.Teams.Where(team => team.Statement is not null).Select(team => new object?[] { "Statement", null, "Frequency", team.Name, null, null, null, null, null, null, null, null, team.Statement }),
        ],
        About =
        [
            ("Marking", marking),
            ("Page", "Supervision"),
            ("Finding", string.Concat(view.Finding.Select(part => part.Text))),
            ("Unit", view.Place.UnitName),
            ("Month", FigureText.Month(view.Place.Month)),
            ("Standards", view.Standards.Profile.Title),
            ("How to read it", SupervisionWords.Explain),
            .. view.Notes.Select(note => (note.Word, note.Text)),
            ("Source", view.Place.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Edition", view.Place.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    private static object?[] Figure(string section, MeasureDefinition definition, string unit, string? who, string? limit, UnitFigure figure, string? remark = null) =>
        [section, definition.Id, definition.Title, unit, who, limit, figure.Numerator, figure.Denominator, figure.Value, null, null, null, remark];

    private static object?[] Split(SupervisionView view, MeasureDefinition definition, SplitTable split, SplitTable.Line line) =>
    [
        "Split", definition.Id, definition.Title, view.Place.UnitName, line.Label, null,
        split.IsBand ? line.Figure.Cases : line.Figure.Numerator, split.IsBand ? null : line.Figure.Denominator, split.IsBand ? null : line.Figure.Value, null, null, null, null,
    ];

    private static IEnumerable<object?[]> Supervisor(SupervisionSupervisor row)
    {
        if (row.Children is { } children)
        {
            yield return ["Supervisor", Ids.ChildrenBySupervisor, row.Name, row.Team, "Children", null, children.Numerator, children.Denominator, children.Value, null, null, null, null];
        }

        if (row.Workers is { } workers)
        {
            yield return ["Supervisor", Ids.WorkersBySupervisor, row.Name, row.Team, "Workers", null, workers.Numerator, workers.Denominator, workers.Value, null, null, null, null];
        }
    }

    private static IEnumerable<object?[]> Worker(SupervisionWorker worker)
    {
        if (worker.Supervision is { } supervision)
        {
            yield return Worker(worker, Ids.Workers, supervision);
        }

        if (worker.Observation is { } observation)
        {
            yield return Worker(worker, Ids.Observed, observation);
        }
    }

    private static object?[] Worker(SupervisionWorker worker, string id, SupervisionStanding standing) =>
        ["Worker", id, worker.Name, worker.Team, worker.Kind, null, null, null, null, standing.Last, standing.DueOn, standing.DaysOver, SupervisionWords.Standing(standing)];
}
