using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Tests.Statistics;

/// <summary>Worked by hand: 30 of 100 beside 40 of 200 is 0.3 / 0.2 = 1.5.</summary>
public sealed class RelativeRateTests
{
    private static readonly GroupCount Group = new(30, 100);
    private static readonly GroupCount Reference = new(40, 200);

    [Fact]
    public void Shares_HaveTheIntervalOfARiskRatio()
    {
        // Standard error: root of 1/30 - 1/100 + 1/40 - 1/200 = root of 0.043333 = 0.208167; times 1.959964 = 0.407999; e to that = 1.503806.
        var rate = RelativeRate.OfShares(Group, Reference);

        Assert.Equal(RelativeRateState.Known, rate.State);
        Assert.Equal(1.5, rate.Index!.Value, 10);
        Assert.Equal(1.5 / 1.503806, rate.Lower!.Value, 4);
        Assert.Equal(1.5 * 1.503806, rate.Upper!.Value, 4);
        Assert.False(rate.IsClear);
        Assert.False(rate.IsSmall);
    }

    [Fact]
    public void Rates_HaveTheIntervalOfARateRatio()
    {
        // Standard error: root of 1/30 + 1/40 = root of 0.058333 = 0.241523; times 1.959964 = 0.473376; e to that = 1.605406.
        var rate = RelativeRate.OfRates(Group, Reference);

        Assert.Equal(1.5, rate.Index!.Value, 10);
        Assert.Equal(1.5 / 1.605406, rate.Lower!.Value, 4);
        Assert.Equal(1.5 * 1.605406, rate.Upper!.Value, 4);
    }

    [Fact]
    public void Rates_MoreEventsThanBase_AreTaken() => Assert.Equal(2, RelativeRate.OfRates(new(24, 12), new(12, 12)).Index);

    [Fact]
    public void Shares_OfTheReferenceItself_AreOne()
    {
        var rate = RelativeRate.OfShares(Reference, Reference);

        Assert.Equal(1, rate.Index);
        Assert.False(rate.IsClear);
    }

    [Theory]
    [InlineData(300, 1000, 200, 1000, true)]
    [InlineData(100, 1000, 200, 1000, true)]
    [InlineData(30, 100, 28, 100, false)]
    public void IsClear_OnlyWhenTheIntervalLeavesOutOne(int events, int cases, int referenceEvents, int referenceCases, bool clear) =>
        Assert.Equal(clear, RelativeRate.OfShares(new(events, cases), new(referenceEvents, referenceCases)).IsClear);

    [Theory]
    [InlineData(0, 100, 40, 200, RelativeRateState.NoEvents, 0.0)]
    [InlineData(30, 100, 0, 200, RelativeRateState.NoReferenceEvents, null)]
    [InlineData(0, 0, 40, 200, RelativeRateState.NoBase, null)]
    [InlineData(30, 100, 0, 0, RelativeRateState.NoBase, null)]
    [InlineData(100, 100, 200, 200, RelativeRateState.NoVariation, 1.0)]
    public void ZeroCells_AreNamedAndGiveNoInterval(int events, int cases, int referenceEvents, int referenceCases, RelativeRateState state, double? index)
    {
        var rate = RelativeRate.OfShares(new(events, cases), new(referenceEvents, referenceCases));

        Assert.Equal((state, index), (rate.State, rate.Index));
        Assert.Null(rate.Lower);
        Assert.Null(rate.Upper);
        Assert.False(rate.IsClear);
    }

    [Theory]
    [InlineData(5, 100, true)]
    [InlineData(6, 100, false)]
    [InlineData(0, 100, true)]
    public void IsSmall_BelowTheLimit(int events, int cases, bool small)
    {
        Assert.Equal(small, RelativeRate.OfShares(new(events, cases), Reference).IsSmall);
        Assert.Equal(small, RelativeRate.OfShares(Reference, new(events, cases)).IsSmall);
    }

    [Fact]
    public void IsSmall_FollowsAnotherLimit() => Assert.True(RelativeRate.OfShares(Group, Reference, fewest: 31).IsSmall);

    [Fact]
    public void Counts_ThatCannotBe_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RelativeRate.OfShares(new(3, 2), Reference));
        Assert.Throws<ArgumentOutOfRangeException>(() => RelativeRate.OfShares(Group, new(3, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RelativeRate.OfRates(new(-1, 2), Reference));
    }
}
