using System.Globalization;
using System.Text;

namespace Dashboard.Web.Ui.Charts;

/// <summary>The same figures as the chart, as words for the table and the CSV file.</summary>
public static class ChartTable
{
    public const string Dash = "–";
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Cell(ChartSpec spec, ChartPoint? point) =>
        point?.Value is { } value ? value.ToString("N" + spec.Decimals.ToString(CultureInfo.InvariantCulture), English) + (spec.IsPercent ? "%" : "") : Dash;

    public static string? Word(ChartPoint? point) => point?.Mark switch
    {
        PointMark.Signal => "stands out",
        PointMark.Provisional => "provisional",
        _ => null,
    };

    /// <summary>Plain values without units; cells that a spreadsheet would run as a formula are quoted.</summary>
    /// <param name="spec">Chart.</param>
    /// <param name="notice">For whom the figures are: stands first; null where that goes without saying.</param>
    public static string Csv(ChartSpec spec, string? notice = null)
    {
        var csv = new StringBuilder();
        if (notice is not null)
        {
            csv.Append(Escape(notice)).Append("\r\n");
        }

        csv.AppendJoin(',', [Escape(spec.LabelHeading), .. spec.Series.SelectMany(series => HasDetail(series) ? [Escape(series.Name), Escape(series.Name + ", detail")] : new[] { Escape(series.Name) })]).Append("\r\n");
        for (var row = 0; row < spec.Labels.Count; row++)
        {
            csv.Append(Escape(spec.Labels[row]));
            foreach (var series in spec.Series)
            {
                var point = series.Points.ElementAtOrDefault(row);
                csv.Append(',').Append(point?.Value?.ToString(CultureInfo.InvariantCulture));
                if (HasDetail(series))
                {
                    csv.Append(',').Append(Escape(point?.Detail ?? ""));
                }
            }

            csv.Append("\r\n");
        }

        return csv.ToString();
    }

    private static bool HasDetail(ChartSeries series) => series.Points.Any(point => point.Detail is not null);

    private static string Escape(string text)
    {
        var safe = text.Length > 0 && "=+-@\t".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
