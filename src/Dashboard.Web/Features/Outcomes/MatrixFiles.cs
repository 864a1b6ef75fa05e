using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The matrix as a file: a row for every measure.</summary>
internal static class MatrixFiles
{
    public static SheetSpec Sheet(MatrixView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Outcomes matrix",
        Columns =
        [
            new("Place", 20), new("Question", 40), new("Measure id", 34), new("Measure", 48), new("Unit", 26),
            .. PeriodCells.Columns,
            new("Direction over two years", 22), new("Change", 44),
        ],
        Rows = view.Quadrants.SelectMany(quadrant => quadrant.Readings.Select(reading => Row(view, quadrant, reading))),
        About = OutcomeFiles.About("Outcomes matrix", view.Place, view.Finding, MatrixWords.Explain, view.Notes, view.AsAt, marking, writtenAt),
    };

    private static List<object?> Row(MatrixView view, MatrixQuadrant quadrant, PeriodReading reading) =>
    [
        quadrant.Place,
        quadrant.Title,
        reading.Definition.Id,
        reading.Definition.Title,
        view.Place.UnitName,
        .. PeriodCells.Of(reading, reading.Figure, reading.Comparison),
        reading.Figure.Value is null ? null : OutcomeFiles.Direction(reading.Trend.Trend),
        reading.Change,
    ];
}
