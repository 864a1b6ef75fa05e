using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Ui.Measures;

/// <summary>What stands on the chart of a measure besides its own figures.</summary>
/// <param name="Lines">Published figures and the target.</param>
/// <param name="Notes">Notes that people have written.</param>
public sealed record ChartExtras(IReadOnlyList<ChartSeries> Lines, IReadOnlyList<ChartNote> Notes)
{
    public static ChartExtras None { get; } = new([], []);
}
