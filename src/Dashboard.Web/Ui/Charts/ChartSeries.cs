namespace Dashboard.Web.Ui.Charts;

/// <summary>A named row of points, one for each label of the chart.</summary>
public sealed record ChartSeries(string Name, SeriesRole Role, IReadOnlyList<ChartPoint> Points);
