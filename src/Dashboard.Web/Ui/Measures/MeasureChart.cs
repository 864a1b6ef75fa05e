using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Ui.Measures;

/// <summary>The line of a measure over all months, with the limits of the two years up to the chosen month.</summary>
public static class MeasureChart
{
    /// <summary>Name of the line of the mean.</summary>
    public const string Mean = "Mean";

    /// <summary>Makes the chart.</summary>
    /// <param name="trend">The chosen unit at the chosen month.</param>
    /// <param name="status">Kind of plan; null is all.</param>
    /// <param name="series">The chosen unit, all months.</param>
    /// <param name="name">Its name.</param>
    /// <param name="unit">The unit whose cases its points open; null where the reader may not.</param>
    /// <param name="above">The authority, where another unit is chosen.</param>
    /// <param name="aboveName">Its name.</param>
    /// <param name="aboveOpens">Whether the reader may open its cases.</param>
    /// <param name="extras">Published figures, target and notes.</param>
    public static ChartSpec Of(
        MeasureTrend trend,
        string? status,
        IReadOnlyList<SeriesPoint> series,
        string name,
        string? unit,
        IReadOnlyList<SeriesPoint>? above,
        string aboveName,
        bool aboveOpens,
        ChartExtras? extras = null)
    {
        var definition = trend.Definition;
        var first = trend.Points.Count == 0 ? 0 : series.Index().First(entry => entry.Item.Month == trend.Points[0].Month).Index;
        var signals = trend.Signals.ToDictionary(signal => signal.Key + first, signal => signal.Value);
        List<ChartSeries> lines = [new(name, SeriesRole.Chosen, [.. series.Select((point, place) => Point(definition, point, status, unit, signals.GetValueOrDefault(place)))])];
        if (above is not null)
        {
            lines.Add(new ChartSeries(aboveName, SeriesRole.Comparator, [.. above.Select(point => Point(definition, point, status, aboveOpens ? Dashboard.Measures.Book.OrgTree.AuthorityId : null, Signal.None))]));
        }

        if (trend.Limits.Mean is { } mean)
        {
            lines.Add(new ChartSeries(Mean, SeriesRole.Comparator, [.. series.Select((_, place) => new ChartPoint(place >= first && place < first + trend.Points.Count ? Scaled(definition, mean) : null))]));
        }

        lines.AddRange(extras?.Lines ?? []);
        return new ChartSpec
        {
            Id = "trend-" + definition.Id.Replace('.', '-'),
            Kind = ChartKind.Line,
            Labels = [.. series.Select(point => FigureText.ShortMonth(point.Month))],
            Series = lines,
            IsPercent = definition.IsPercentage,
            Decimals = definition.IsPercentage || definition.Kind == MeasureKind.Count ? 0 : 1,
            Limits = trend.Band is { } band ? [new ChartLimits(first, first + trend.Points.Count - 1, Scaled(definition, band.Lower), Scaled(definition, band.Upper))] : [],
            Notes = [.. Steps(series), .. extras?.Notes ?? []],
        };
    }

    /// <summary>A value as the axis counts it: percentages from 0 to 100.</summary>
    public static double Scaled(MeasureDefinition definition, double value) => definition.IsPercentage ? value * 100 : value;

    private static ChartPoint Point(MeasureDefinition definition, SeriesPoint point, string? status, string? unit, Signal signal) => new(point.Figure.Value is { } value ? Scaled(definition, value) : null)
    {
        Link = unit is null ? null : CaseUrls.For(definition.Id, point.Month, unit, split: StatusChoice.Pair(status)),
        Mark = point.Provisional || !point.Published ? PointMark.Provisional : signal != Signal.None ? PointMark.Signal : PointMark.Plain,
        IsWithheld = point.Figure.IsWithheld,
        Detail = Detail(definition, point, signal),
    };

    private static string? Detail(MeasureDefinition definition, SeriesPoint point, Signal signal)
    {
        string?[] words =
        [
            point.Figure.IsWithheld ? $"{FigureText.Headline(definition, point.Figure)}, {FigureText.WithheldNote}" : null,
            FigureText.Parts(definition, point.Figure),
            point.Revised ? $"now {FigureText.Value(definition, point.Live.Value)}" : null,
            SignalText.Of(signal),
        ];
        var known = words.OfType<string>().ToList();
        return known.Count == 0 ? null : string.Join(", ", known);
    }

    private static IEnumerable<ChartNote> Steps(IReadOnlyList<SeriesPoint> series) => series
        .Zip(series.Skip(1))
        .Where(pair => pair.First.Version != pair.Second.Version)
        .Select(pair => new ChartNote(FigureText.ShortMonth(pair.Second.Month), $"Definition changed to version {pair.Second.Version}", IsStep: true));
}
