using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Carries the chart of a measure on by the months to come.</summary>
internal static class CurveChart
{
    /// <summary>The months on which a forecast may rest: known, and too old to change by events still to come.</summary>
    public static IReadOnlyList<double?> Final(IReadOnlyList<SeriesPoint> series) => [.. series.Select(point => point.Provisional ? null : point.Figure.Value)];

    /// <summary>The chart with a line for what is expected and a band around it; as it is without a forecast.</summary>
    public static ChartSpec Of(ChartSpec history, MeasureDefinition definition, Month last, IReadOnlyList<ForecastPoint>? forecast)
    {
        if (forecast is null)
        {
            return history;
        }

        var months = history.Labels.Count;
        var expected = forecast.Select(point => new ChartPoint(MeasureChart.Scaled(definition, point.Expected))
        {
            Detail = $"likely {FigureText.Value(definition, point.Lower)} to {FigureText.Value(definition, point.Upper)}",
        });
        return history with
        {
            Labels = [.. history.Labels, .. forecast.Select((_, ahead) => FigureText.ShortMonth(last.AddMonths(ahead + 1)))],
            Series =
            [
                .. history.Series.Where(series => series.Name != MeasureChart.Mean),
                new ChartSeries("If nothing changes", SeriesRole.Part, [.. Enumerable.Repeat(new ChartPoint(null), months), .. expected]),
            ],
            Limits =
            [
                .. history.Limits,
                .. forecast.Select((point, ahead) => new ChartLimits(months + ahead, months + ahead, MeasureChart.Scaled(definition, point.Lower), MeasureChart.Scaled(definition, point.Upper))),
            ],
        };
    }
}
