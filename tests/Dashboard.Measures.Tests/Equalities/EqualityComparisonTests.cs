using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Equalities;
using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Tests.Equalities;

/// <summary>Worked by hand on counts: events, and what they are set against.</summary>
public sealed class EqualityComparisonTests
{
    private static readonly EqualityDimension Ethnicity = EqualityDimension.Of(Dimensions.Ethnicity);
    private static readonly EqualityPair Share = new("sos.safety-plan", null, "children with a safety plan", EqualitySection.Practice);
    private static readonly EqualityPair Stage = new("s47.started", "referral.received", "enquiries for each referral", EqualitySection.NextStage);

    [Fact]
    public void Groups_StandInTheOrderOfTheList_EachBesideTheReference()
    {
        var groups = EqualityComparison.Of(Share, Ethnicity, "white", new Dictionary<string, GroupCount>
        {
            ["black"] = new(300, 1000),
            ["asian"] = new(100, 1000),
            ["mixed"] = new(21, 100),
            ["white"] = new(200, 1000),
        });

        Assert.Equal(
            [("white", EqualityVerdict.Reference), ("mixed", EqualityVerdict.NoClearDifference), ("asian", EqualityVerdict.ClearlyLower), ("black", EqualityVerdict.ClearlyHigher)],
            groups.Select(group => (group.Category.Category, group.Verdict)));
        Assert.Equal([1.0, 1.05, 0.5, 1.5], groups.Select(group => Math.Round(group.Rate!.Index!.Value, 10)));
        Assert.Equal(30, groups[3].PerHundred);
    }

    [Fact]
    public void Parts_HaveTheIntervalOfShares_EventsOfStagesThatOfRates()
    {
        // 30 of 100 beside 40 of 200: 1.5 over 1.503806 as shares, over 1.605406 as rates (RelativeRateTests).
        var counts = new Dictionary<string, GroupCount> { ["white"] = new(40, 200), ["black"] = new(30, 100) };

        Assert.Equal(1.5 / 1.503806, EqualityComparison.Of(Share, Ethnicity, "white", counts)[1].Rate!.Lower!.Value, 4);
        Assert.Equal(1.5 / 1.605406, EqualityComparison.Of(Stage, Ethnicity, "white", counts)[1].Rate!.Lower!.Value, 4);
    }

    [Fact]
    public void Parts_MoreCountedThanTheBaseHolds_AreComparedAsRates()
    {
        var groups = EqualityComparison.Of(Stage with { IsPart = true }, Ethnicity, "white", new Dictionary<string, GroupCount> { ["white"] = new(40, 200), ["black"] = new(11, 10) });

        Assert.Equal(5.5, groups[1].Rate!.Index!.Value, 10);
    }

    [Theory]
    [InlineData(5, 1000, 200, 1000)]
    [InlineData(300, 1000, 5, 1000)]
    [InlineData(0, 1000, 200, 1000)]
    [InlineData(5, 5, 200, 1000)]
    public void SmallCounts_OfEitherGroup_AreTooFewToSay(int events, int cases, int referenceEvents, int referenceCases)
    {
        var groups = EqualityComparison.Of(Share, Ethnicity, "white", new Dictionary<string, GroupCount> { ["white"] = new(referenceEvents, referenceCases), ["black"] = new(events, cases) });

        Assert.Equal(EqualityVerdict.TooFew, groups[1].Verdict);
        Assert.False(groups[1].IsClear);
    }

    [Fact]
    public void Reference_WithoutAnybody_LeavesNothingToCompareWith()
    {
        var groups = EqualityComparison.Of(Share, Ethnicity, "white", new Dictionary<string, GroupCount> { ["asian"] = new(20, 100), ["black"] = new(30, 100) });

        Assert.Equal([EqualityVerdict.TooFew, EqualityVerdict.TooFew], groups.Select(group => group.Verdict));
        Assert.All(groups, group => Assert.Null(group.Rate!.Index));
    }

    [Fact]
    public void NotKnown_IsShownAndNotCompared()
    {
        var groups = EqualityComparison.Of(Share, Ethnicity, "white", new Dictionary<string, GroupCount>
        {
            ["white"] = new(200, 1000),
            ["black"] = new(300, 1000),
            [EthnicGroups.NotKnown] = new(900, 1000),
        });

        Assert.Equal((EqualityVerdict.NotKnown, (RelativeRate?)null), (groups[2].Verdict, groups[2].Rate));
    }

    [Fact]
    public void OneKnownGroup_IsNoComparison() =>
        Assert.Empty(EqualityComparison.Of(Share, Ethnicity, "white", new Dictionary<string, GroupCount>
        {
            ["white"] = new(200, 1000),
            ["black"] = new(0, 0),
            [EthnicGroups.NotKnown] = new(9, 10),
        }));

    [Fact]
    public void Distance_OfHalfAndTwice_IsTheSame()
    {
        var twice = EqualityComparison.Of(Stage, Ethnicity, "white", new Dictionary<string, GroupCount> { ["white"] = new(200, 1000), ["black"] = new(400, 1000) })[1];
        var half = EqualityComparison.Of(Stage, Ethnicity, "white", new Dictionary<string, GroupCount> { ["white"] = new(400, 1000), ["black"] = new(200, 1000) })[1];

        Assert.Equal(twice.Distance, half.Distance, 10);
        Assert.True(twice.Distance > 0);
    }
}
