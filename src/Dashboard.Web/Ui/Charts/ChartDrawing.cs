namespace Dashboard.Web.Ui.Charts;

/// <summary>A chart as the browser module draws it: axis settled, labels at the ends of lines kept apart. Pure; carries no colours.</summary>
public sealed record ChartDrawing
{
    public const int Height = 280;
    private const int PlotHeight = 225;
    private const int LabelGap = 15;
    private const int MostTicks = 5;

    public required string Kind { get; init; }
    public required bool Horizontal { get; init; }
    public required bool Percent { get; init; }
    public required int Decimals { get; init; }
    public required double Minimum { get; init; }
    public required double Maximum { get; init; }
    public required int Ticks { get; init; }
    public required IReadOnlyList<string> Labels { get; init; }
    public required IReadOnlyList<DrawnSeries> Series { get; init; }
    public required IReadOnlyList<ChartLimits> Limits { get; init; }
    public required IReadOnlyList<DrawnNote> Notes { get; init; }
    public int PixelHeight { get; init; } = Height;

    public static ChartDrawing From(ChartSpec spec)
    {
        if (spec.Series.Count > ChartSpec.MostSeries)
        {
            throw new ArgumentException($"A chart shows at most {ChartSpec.MostSeries} series; use small multiples for more.", nameof(spec));
        }

        var (minimum, maximum, ticks) = Axis(spec);
        var colours = Colours(spec.Series);
        var ends = spec.Kind == ChartKind.Line ? EndOffsets(spec.Series, minimum, maximum) : new int[spec.Series.Count];
        return new ChartDrawing
        {
            Kind = spec.Kind switch { ChartKind.Line => "line", ChartKind.StackedBar => "stacked", _ => "bar" },
            Horizontal = spec.Horizontal,
            Percent = spec.IsPercent,
            Decimals = spec.Decimals,
            Minimum = minimum,
            Maximum = maximum,
            Ticks = ticks,
            Labels = spec.Labels,
            Series = [.. spec.Series.Select((series, index) => new DrawnSeries(
                series.Name, colours[index], [.. series.Points.Select(point => point.Value)], [.. series.Points.Select(point => point.Mark.ToString().ToLowerInvariant())], ends[index]))],
            Limits = spec.Limits,
            Notes = [.. spec.Notes.Select((note, index) => new DrawnNote(index + 1, note.Label, note.IsStep))],
        };
    }

    /// <summary>Percentages run from 0 to 100, bars from zero; everything else gets round numbers.</summary>
    public static (double Minimum, double Maximum, int Ticks) Axis(ChartSpec spec)
    {
        var values = spec.Kind == ChartKind.StackedBar
            ? spec.Labels.Select((_, index) => spec.Series.Sum(series => series.Points.ElementAtOrDefault(index)?.Value ?? 0)).ToList()
            : [.. spec.Series.SelectMany(series => series.Points).Select(point => point.Value).OfType<double>()];
        values.AddRange(spec.Limits.SelectMany(limit => new[] { limit.Lower, limit.Upper }));
        var whole = spec is { IsPercent: true, Minimum: null, Maximum: null };
        if (whole && values.All(value => value is >= 0 and <= 100))
        {
            return (0, 100, MostTicks - 1);
        }

        var low = spec.Minimum ?? Math.Min(0, values.DefaultIfEmpty(0).Min());
        var high = spec.Maximum ?? Math.Max(low, values.DefaultIfEmpty(1).Max());
        var step = NiceStep((high > low ? high - low : 1) / (MostTicks - 1));
        var from = spec.Minimum ?? Math.Floor(low / step) * step;
        var to = spec.Maximum ?? Math.Ceiling((high > low ? high : low + 1) / step) * step;
        return (from, to, Math.Max(1, (int)Math.Round((to - from) / step)));
    }

    private static double NiceStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
    }

    private static string[] Colours(IReadOnlyList<ChartSeries> series)
    {
        var (part, comparator) = (0, 0);
        return [.. series.Select(one => one.Role switch
        {
            SeriesRole.Chosen => "chosen",
            SeriesRole.Comparator => $"comparator-{comparator++ % 3}",
            _ => $"part-{part++}",
        })];
    }

    // Pixels by which the name at a line's end is moved down so that no two names overlap.
    private static int[] EndOffsets(IReadOnlyList<ChartSeries> series, double minimum, double maximum)
    {
        var offsets = new int[series.Count];
        var ends = series.Select((one, index) => (Index: index, Last: one.Points.LastOrDefault(point => point.Value is not null)?.Value))
            .Where(end => end.Last is not null)
            .Select(end => (end.Index, Y: (int)Math.Round((maximum - end.Last!.Value) / (maximum - minimum) * PlotHeight)))
            .OrderBy(end => end.Y).ToList();
        var free = int.MinValue;
        foreach (var (index, y) in ends)
        {
            var placed = Math.Max(y, free);
            offsets[index] = placed - y;
            free = placed + LabelGap;
        }

        return offsets;
    }
}
