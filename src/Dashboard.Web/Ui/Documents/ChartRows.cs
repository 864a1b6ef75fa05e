using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Ui.Documents;

/// <summary>The figures of a picture as a table.</summary>
internal static class ChartRows
{
    public static TableBlock Of(PictureBlock picture)
    {
        var chart = picture.Chart;
        return new TableBlock
        {
            Caption = "Figures of: " + picture.Title,
            Columns = [new TableColumn(chart.LabelHeading), .. chart.Series.Select(series => new TableColumn(series.Name, IsNumber: true))],
            Rows = [.. chart.Labels.Select((label, row) => (IReadOnlyList<TableCell>)[label, .. chart.Series.Select(series => Cell(chart, series.Points.ElementAtOrDefault(row)))])],
        };
    }

    private static TableCell Cell(ChartSpec chart, ChartPoint? point) => new(
        string.Join(' ', new[] { point?.IsWithheld == true ? Dashboard.Measures.Disclosure.DisclosureRules.Mark : ChartTable.Cell(chart, point), ChartTable.Word(point) }.OfType<string>()),
        point?.Value is { } value ? Math.Round(value, chart.Decimals + 1, MidpointRounding.AwayFromZero) : null);
}
