using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Tests.Ui;

public sealed class ChartDrawingTests
{
    [Fact]
    public void Axis_Percent_RunsFromZeroToHundred() => Assert.Equal((0, 100, 4), ChartDrawing.Axis(Spec(ChartKind.Line, 40, 60) with { IsPercent = true }));

    [Fact]
    public void Axis_PercentZoomedOnPurpose_KeepsTheRange()
    {
        var (low, high, _) = ChartDrawing.Axis(Spec(ChartKind.Line, 40, 60) with { IsPercent = true, Minimum = 30, Maximum = 70 });

        Assert.Equal((30, 70), (low, high));
    }

    [Theory]
    [InlineData(7, 8)]
    [InlineData(1482, 1500)]
    [InlineData(0.3, 0.3)]
    public void Axis_Numbers_StartAtZeroAndEndRound(double value, double top)
    {
        var (low, high, ticks) = ChartDrawing.Axis(Spec(ChartKind.Bar, value, value / 2));

        Assert.Equal(0, low);
        Assert.Equal(top, high, 6);
        Assert.InRange(ticks, 2, 6);
    }

    [Fact]
    public void Axis_AllZeroOrMissing_StillHasAHeight()
    {
        var (low, high, ticks) = ChartDrawing.Axis(Spec(ChartKind.Bar, 0, null));

        Assert.True(high > low);
        Assert.True(ticks >= 1);
    }

    [Fact]
    public void Axis_Stack_HoldsTheSum()
    {
        var spec = Spec(ChartKind.StackedBar, 60, 70);
        spec = spec with { Series = [.. spec.Series, .. spec.Series] };

        Assert.True(ChartDrawing.Axis(spec).Maximum >= 140);
    }

    [Fact]
    public void From_LinesEndTogether_KeepsTheirNamesApart()
    {
        var spec = Spec(ChartKind.Line, 50, 50) with { IsPercent = true };
        spec = spec with { Series = [.. Enumerable.Repeat(spec.Series[0], 3)] };

        Assert.Equal([0, 15, 30], ChartDrawing.From(spec).Series.Select(series => series.LabelOffset));
    }

    [Fact]
    public void From_MoreThanSixSeries_IsRefused()
    {
        var spec = Spec(ChartKind.Line, 1, 2);

        Assert.Throws<ArgumentException>(() => ChartDrawing.From(spec with { Series = [.. Enumerable.Repeat(spec.Series[0], 7)] }));
    }

    [Fact]
    public void Csv_CellsThatLookLikeFormulas_AreQuoted()
    {
        var spec = Spec(ChartKind.Bar, 1.5, null) with { LabelHeading = "Team", Labels = ["=cmd()", "A, \"B\""] };

        Assert.Equal("Team,S\r\n'=cmd(),1.5\r\n\"A, \"\"B\"\"\",\r\n", ChartTable.Csv(spec));
    }

    private static ChartSpec Spec(ChartKind kind, params double?[] values) => new()
    {
        Id = "x",
        Kind = kind,
        Labels = [.. values.Select((_, index) => $"L{index}")],
        Series = [new("S", SeriesRole.Part, [.. values.Select(value => new ChartPoint(value))])],
    };
}
