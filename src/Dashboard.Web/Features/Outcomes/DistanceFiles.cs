using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Distance travelled as a file: a row for every figure that the page shows.</summary>
internal static class DistanceFiles
{
    public static SheetSpec Sheet(DistanceView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Distance travelled",
        Columns =
        [
            new("Section", 22), new("Domain", 20), new("Measure id", 34), new("Measure", 44), new("By how much", 22), new("Unit", 26),
            .. PeriodCells.Columns,
        ],
        Rows =
        [
            .. view.Domains.SelectMany(domain => Domain(view, domain)),
            Row("Scaled once", null, view.ScaledOnce, null, view.Place.UnitName, view.ScaledOnce.Figure),
            .. view.Units.SelectMany(unit => view.Domains.Zip(unit.Improved, (domain, figure) => Row("By unit", domain.Label, domain.Improved, null, unit.Name, figure))),
            .. view.AfterHelp.Select(item => Row("After help ended", null, item.Reading, null, view.Place.UnitName, item.Reading.Figure)),
        ],
        About = OutcomeFiles.About("Distance travelled", view.Place, view.Finding, DistanceWords.Explain, view.Notes, view.AsAt, marking, writtenAt),
    };

    private static IEnumerable<List<object?>> Domain(DistanceView view, DistanceDomain domain)
    {
        foreach (var reading in new[] { domain.First, domain.Latest, domain.Distance, domain.Improved })
        {
            yield return Row("Distance travelled", domain.Label, reading, null, view.Place.UnitName, reading.Figure);
        }

        foreach (var line in domain.Bands?.Lines ?? [])
        {
            yield return Row("By how much", domain.Label, domain.Distance, line.Label, view.Place.UnitName, new UnitFigure(line.Figure.Cases, null, line.Figure.Cases, line.Figure.Cases));
        }

        if (domain.Once is { } once)
        {
            yield return Row("Scaled once", domain.Label, view.ScaledOnce, null, view.Place.UnitName, once);
        }
    }

    private static List<object?> Row(string section, string? domain, PeriodReading reading, string? band, string unit, UnitFigure figure) =>
        [section, domain, reading.Definition.Id, reading.Definition.Title, band, unit, .. PeriodCells.Of(reading, figure, reading.Comparison)];
}
