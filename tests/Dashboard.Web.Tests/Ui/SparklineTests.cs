using Bunit;
using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Tests.Ui;

public sealed class SparklineTests : PortalContext
{
    [Fact]
    public void Geometry_NoPoints_HasNothing()
    {
        Assert.Empty(LineGeometry.Of([], 100, 20).Points);
        Assert.Empty(LineGeometry.Of([null, null], 100, 20).Paths);
    }

    [Fact]
    public void Geometry_OnePoint_SitsInTheMiddleWithoutALine()
    {
        var line = LineGeometry.Of([7], 100, 20);

        Assert.Equal((0, 50, 10), Assert.Single(line.Points));
        Assert.Empty(line.Paths);
    }

    [Fact]
    public void Geometry_AllEqual_RunsThroughTheMiddle() =>
        Assert.All(LineGeometry.Of([3, 3, 3], 100, 20).Points, point => Assert.Equal(10, point.Y));

    [Fact]
    public void Geometry_Gap_BreaksTheLineAndKeepsThePlaces()
    {
        var line = LineGeometry.Of([1, 2, null, 4, 5], 104, 28);

        Assert.Equal(["M4 24L28 19", "M76 9L100 4"], line.Paths);
        Assert.Equal([0, 1, 3, 4], line.Points.Select(point => point.Index));
    }

    [Fact]
    public void Geometry_OutsideTheGivenRange_StaysInside() =>
        Assert.All(LineGeometry.Of([-50, 500], 100, 20, 0, 100).Points, point => Assert.InRange(point.Y, 0, 20));

    [Fact]
    public void Sparkline_NoFigures_SaysSo() => Assert.Equal("No figures yet", Line([]).Find("span").TextContent);

    [Fact]
    public void Sparkline_Signals_AreHollowAndDescribed()
    {
        var line = Render<Sparkline>(p => p.Add(x => x.Values, [1, 2, 9]).Add(x => x.Description, "From 1 to 9").Add(x => x.Signals, [2]));

        Assert.Single(line.FindAll("circle.signal"));
        Assert.Empty(line.FindAll("circle.last"));
        Assert.Equal("From 1 to 9", line.Find("svg").GetAttribute("aria-label"));
    }

    private IRenderedComponent<Sparkline> Line(double?[] values) => Render<Sparkline>(p => p.Add(x => x.Values, values).Add(x => x.Description, "A line"));
}
