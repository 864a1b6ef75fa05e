namespace Dashboard.Web.Ui.Charts;

/// <summary>Everything that a chart shows, free of the drawing library. Made by features from measure values; nothing is counted here.</summary>
public sealed record ChartSpec
{
    public const int MostSeries = 6;

    /// <summary>Unique on the page; also the name of downloaded files. Letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    public required ChartKind Kind { get; init; }

    /// <summary>The label axis in order, ready for reading: "Oct 26", "Beech".</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Heading of the table's first column.</summary>
    public string LabelHeading { get; init; } = "Month";

    /// <summary>Fixes the axis at 0 to 100 unless a range is given on purpose.</summary>
    public bool IsPercent { get; init; }

    public int Decimals { get; init; }

    /// <summary>Sets the axis by hand; the panel then says that it is zoomed.</summary>
    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public bool Horizontal { get; init; }

    public IReadOnlyList<ChartLimits> Limits { get; init; } = [];

    public IReadOnlyList<ChartNote> Notes { get; init; } = [];

    public bool HasSignals => Series.Any(series => series.Points.Any(point => point.Mark == PointMark.Signal));

    /// <summary>Nothing to draw, as far as the chosen series goes because its values are withheld.</summary>
    public bool IsWithheld => IsBlank && Series.Any(series => series.Points.Any(point => point.IsWithheld));

    /// <summary>Nothing to draw: every value is missing.</summary>
    public bool IsBlank => !Series.Any(series => series.Points.Any(point => point.Value is not null));
}
