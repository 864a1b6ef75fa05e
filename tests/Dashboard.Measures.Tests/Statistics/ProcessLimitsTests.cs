using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Tests.Statistics;

public sealed class ProcessLimitsTests
{
    [Fact]
    public void Limits_OfAnAlternatingSeries_AreTheMeanAndMovingRangesByHand()
    {
        double?[] series = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

        var limits = ProcessLimits.Of(series);

        Assert.Equal(11, limits.Mean!.Value, 9);
        Assert.Equal(11 + (2.66 * 2), limits.Upper!.Value, 9);
        Assert.Equal(11 - (2.66 * 2), limits.Lower!.Value, 9);
        Assert.All(limits.Signals, signal => Assert.Equal(Signal.None, signal));
    }

    [Fact]
    public void Limits_OfAShortSeries_AreNotDrawn()
    {
        var limits = ProcessLimits.Of([.. Enumerable.Repeat<double?>(5, 11), null]);

        Assert.Null(limits.Mean);
        Assert.Equal(12, limits.Signals.Count);
    }

    [Fact]
    public void Signal_OfAPointFarAbove_IsAboveLimits() =>
        Assert.Equal(Signal.AboveLimits, ProcessLimits.Of([.. Enumerable.Range(0, 20).Select(index => (double?)(10 + (index % 2))), 40]).Signals[^1]);

    [Fact]
    public void Signal_OfSevenOnOneSide_IsARunAndAGapDoesNotBreakIt()
    {
        double?[] series = [10, 12, 10, 12, 10, 12, 10, 10.5, 10.5, 10.5, null, 10.5, 10.5, 10.5];

        var signals = ProcessLimits.Of([.. series.Select(value => value is 10 or 12 ? value + 1 : value)]).Signals;

        Assert.Equal(Signal.RunBelow, signals[^1]);
        Assert.Equal(Signal.None, signals[10]);
    }

    [Theory]
    [InlineData(Polarity.HigherIsBetter, Direction.Improving)]
    [InlineData(Polarity.LowerIsBetter, Direction.Worsening)]
    [InlineData(Polarity.None, Direction.NoDirection)]
    public void Direction_OfALastPointAbove_DependsOnThePolarity(Polarity polarity, Direction expected) =>
        Assert.Equal(expected, Directions.Of(polarity, ProcessLimits.Of([.. Enumerable.Range(0, 20).Select(index => (double?)(10 + (index % 2))), 40])));

    [Fact]
    public void Limits_OfAShare_StayBetweenNoughtAndOne()
    {
        var limits = ProcessLimits.Of([.. Enumerable.Range(0, 14).Select(index => (double?)(index % 2))], greatest: 1);

        Assert.Equal((0, 1), (limits.Lower, limits.Upper));
    }
}
