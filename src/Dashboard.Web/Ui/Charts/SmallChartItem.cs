using Dashboard.Web.Ui.Figures;

namespace Dashboard.Web.Ui.Charts;

/// <summary>One little chart of a grid. All of a grid share their axes.</summary>
public sealed record SmallChartItem(string Title, string Value, IReadOnlyList<double?> Values)
{
    public string? Url { get; init; }
    public string? Detail { get; init; }
    public TrendKind? Trend { get; init; }
    public IReadOnlyCollection<int> Signals { get; init; } = [];
    public (double Lower, double Upper)? Band { get; init; }
}
