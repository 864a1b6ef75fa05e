using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Tests.Ui;

public sealed class StaticBarsTests
{
    [Fact]
    public void Of_Stack_SetsPartsOnEachOther()
    {
        var bars = StaticBars.Of(Drawing(ChartKind.StackedBar, horizontal: false)).ToList();

        Assert.Equal(bars[0].Y, bars[1].Y + bars[1].Height, 6);
        Assert.Equal(225, bars[0].Y + bars[0].Height, 6);
    }

    [Fact]
    public void Of_Lying_GrowsFromTheLeft() => Assert.All(StaticBars.Of(Drawing(ChartKind.Bar, horizontal: true)), bar => Assert.Equal(0, bar.X));

    [Fact]
    public void Of_ValueMissing_HasNoLength() => Assert.Equal(0, StaticBars.Of(Drawing(ChartKind.Bar, horizontal: false)).Last().Height);

    private static ChartDrawing Drawing(ChartKind kind, bool horizontal) => ChartDrawing.From(new ChartSpec
    {
        Id = "x",
        Kind = kind,
        Horizontal = horizontal,
        Labels = ["A", "B"],
        Series = [new("One", SeriesRole.Part, [new(10), new(20)]), new("Two", SeriesRole.Part, [new(5), new(null)])],
    });
}
