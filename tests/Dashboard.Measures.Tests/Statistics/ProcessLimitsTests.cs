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

    [Theory]
    [InlineData(7, Signal.None)]
    [InlineData(8, Signal.RunBelow)]
    public void Signal_OfPointsOnOneSide_IsARunFromEightOnAndAGapDoesNotBreakIt(int points, Signal expected)
    {
        List<double?> series = [.. Enumerable.Repeat<double?>(12, 16), null, .. Enumerable.Range(0, points).Select(index => (double?)(11.4 + (0.1 * (index % 2))))];
        series.Insert(series.Count - 2, null);

        var signals = ProcessLimits.Of([10, 14, 10, 14, 10, 14, .. series]).Signals;

        Assert.Equal(expected, signals[^1]);
        Assert.Equal(Signal.None, signals[^3]);
    }

    [Theory]
    [InlineData(5, 1, Signal.None)]
    [InlineData(6, 1, Signal.Rising)]
    [InlineData(6, -1, Signal.Falling)]
    public void Signal_OfPointsInARow_IsATrendFromSixOn(int points, int way, Signal expected)
    {
        List<double?> series = [.. Enumerable.Range(0, 20).Select(index => (double?)(index % 2 == 0 ? 90 : 110)), 100, .. Enumerable.Range(0, points).Select(index => (double?)(100 - (way * 3) + (way * index)))];

        Assert.Equal(expected, ProcessLimits.Of(series).Signals[^1]);
    }

    [Fact]
    public void Signal_OfTwoInThreeInTheOuterThird_MarksThemAndNotTheOneBetween()
    {
        // Mean 10.6, mean moving range 1.1: the outer third begins at 12.5 and ends at 13.5.
        List<double?> series = [.. Enumerable.Range(0, 40).Select(index => (double?)(10 + (index % 2))), 12.9, 10.4, 12.9];

        Assert.Equal([Signal.NearUpperLimit, Signal.None, Signal.NearUpperLimit], ProcessLimits.Of(series).Signals.TakeLast(3));
    }

    [Fact]
    public void Signal_OfAQuietPoint_IsNone()
    {
        List<double?> series = [.. Enumerable.Range(0, 20).Select(index => (double?)(10 + (index % 2))), 40];

        Assert.Equal(Signal.None, ProcessLimits.Of(series, isQuiet: place => place == 20).Signals[^1]);
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
