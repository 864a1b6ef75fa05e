using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.SignsOfSafety;

/// <summary>Worked by hand; the month is October 2026, so the last day is 31 October.</summary>
public sealed class PracticeElementTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Element_DoneInTheCurrentEpisode_Counts()
    {
        var figure = new BookBuilder()
            .OpenChild("A").Did("A", PracticeElement.SafetyPlan, "2026-05-01")
            .OpenChild("B")
            .Figure("sos.safety-plan", Month);

        Assert.Equal((1, 2, 0.5), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Element_DoneBeforeTheEpisode_DoesNotCount()
    {
        var result = new BookBuilder()
            .Child("A").Referred("A", "2025-01-01", "2025-12-31").Referred("A", "2026-03-01").NeedPlan("A", "2026-03-01")
            .Did("A", PracticeElement.Mapping, "2025-02-01")
            .Evaluate("sos.mapping", Month);

        var only = Assert.Single(result.Cases);
        Assert.False(only.Counted);
        Assert.Equal("before-episode", only.Reason);
    }

    [Theory]
    [InlineData("2026-03-01", true)] // On the first day of the episode.
    [InlineData("2026-10-31", true)] // On the last day of the month.
    [InlineData("2026-11-01", false)] // A day later.
    [InlineData("2026-02-28", false)] // A day before the episode.
    public void Element_AtTheEdgesOfTheEpisodeAndMonth_CountsInclusively(string on, bool counted)
    {
        var result = new BookBuilder().OpenChild("A").Did("A", PracticeElement.ThreeHouses, on).Evaluate("sos.three-houses", Month);

        Assert.Equal(counted, Assert.Single(result.Cases).Counted);
    }

    [Theory]
    [InlineData("2026-10-17", 0)] // Open for 14 days on the last day: nothing is expected yet.
    [InlineData("2026-10-16", 1)] // Open for 15 days.
    public void Population_OfANewEpisode_BeginsAfterFourteenDays(string since, int expected) =>
        Assert.Equal(expected, new BookBuilder().OpenChild("A", since).Figure("sos.mapping", Month).Cases);

    [Fact]
    public void Population_WithNeitherPlanNorCareNorAssessment_IsEmpty()
    {
        var figure = new BookBuilder().Child("A").Referred("A", "2026-03-01").Figure("sos.mapping", Month);

        Assert.Equal((0, 0, null), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Population_OfAnUnbornChildOnAPlan_Counts() =>
        Assert.Equal(1, new BookBuilder().Child("A", born: null, expected: "2027-01-10").Referred("A", "2026-08-01").Plan("A", "2026-09-01").Figure("sos.mapping", Month).Cases);

    [Theory]
    [InlineData("2026-10-31", 0)] // Closed on the last day: not open on it.
    [InlineData("2026-11-01", 1)]
    public void Population_OfAClosedReferral_EndsOnTheDayItCloses(string closed, int expected) =>
        Assert.Equal(expected, new BookBuilder { AsAt = BookBuilder.Day("2026-11-30") }
            .Child("A").Referred("A", "2026-03-01", closed).NeedPlan("A", "2026-03-01").Figure("sos.mapping", Month).Cases);

    [Fact]
    public void Episode_WithTwoOpenReferrals_IsTheLater()
    {
        var result = new BookBuilder().OpenChild("A", "2026-01-01").Referred("A", "2026-06-01")
            .Did("A", PracticeElement.Mapping, "2026-02-01")
            .Evaluate("sos.mapping", Month);

        Assert.False(Assert.Single(result.Cases).Counted);
    }

    [Fact]
    public void Episode_WithoutReferral_StartsWithTheEarliestOpenPlanOrCare()
    {
        var builder = new BookBuilder().Child("A").Plan("A", "2026-05-01").InCare("A", "2026-04-01");

        Assert.True(Assert.Single(builder.Did("A", PracticeElement.Mapping, "2026-04-10").Evaluate("sos.mapping", Month).Cases).Counted);
    }

    [Fact]
    public void Child_HeldByTwoTeams_CountsOnceInEachAndOnceAbove()
    {
        var builder = new BookBuilder().OpenChild("A").Allocated("A", "T2", "2026-06-01", worker: "W2").Allocated("A", "T3", "2026-06-01", worker: "W3");

        Assert.Equal(1, builder.Figure("sos.mapping", Month, "T1").Cases);
        Assert.Equal(1, builder.Figure("sos.mapping", Month, "T2").Cases);
        Assert.Equal(1, builder.Figure("sos.mapping", Month, "S1").Cases);
        Assert.Equal(1, builder.Figure("sos.mapping", Month, "S2").Cases);
        Assert.Equal(1, builder.Figure("sos.mapping", Month).Cases);
    }

    [Fact]
    public void Child_MovedInTheMonth_BelongsToTheTeamAtTheEnd()
    {
        var builder = new BookBuilder().Child("A").Referred("A", "2026-03-01").NeedPlan("A", "2026-03-01")
            .Allocated("A", "T1", "2026-03-01", "2026-10-31").Allocated("A", "T2", "2026-10-31", worker: "W2");

        Assert.Equal(0, builder.Figure("sos.mapping", Month, "T1").Cases);
        Assert.Equal(1, builder.Figure("sos.mapping", Month, "T2").Cases);
    }

    [Fact]
    public void Child_HeldByNoTeam_IsInTheAuthorityOnly()
    {
        var builder = new BookBuilder().OpenChild("A").Child("B").Referred("B", "2026-03-01").NeedPlan("B", "2026-03-01");

        Assert.Equal(2, builder.Figure("sos.mapping", Month).Cases);
        Assert.Equal(1, builder.Figure("sos.mapping", Month, "S1").Cases + builder.Figure("sos.mapping", Month, "S2").Cases);
    }

    [Fact]
    public void Sets_NeedEveryElement()
    {
        var builder = new BookBuilder().OpenChild("A").OpenChild("B");
        foreach (var element in Enum.GetValues<PracticeElement>())
        {
            builder.Did("A", element, "2026-06-01");
        }

        builder.Did("B", PracticeElement.DangerStatement, "2026-06-01").Did("B", PracticeElement.SafetyGoal, "2026-06-01").Did("B", PracticeElement.SafetyScale, "2026-06-01");

        Assert.Equal((1, 2), (builder.Figure("sos.complete", Month).Numerator, builder.Figure("sos.complete", Month).Denominator));
        Assert.Equal((2, 2), (builder.Figure("sos.core", Month).Numerator, builder.Figure("sos.core", Month).Denominator));
    }

    [Theory]
    [InlineData("2026-04-30", null, false)] // Six months after 30 April is 30 October: a day too old.
    [InlineData("2026-05-01", null, true)]
    [InlineData("2026-10-01", "2026-03-15", false)] // A fresh plan does not make up for a stale scale.
    [InlineData("2026-10-01", "2026-06-01", true)]
    public void Current_NeedsEveryPlanAndScaleWithinSixMonths(string plan, string? scale, bool counted)
    {
        var builder = new BookBuilder().OpenChild("A").OpenChild("without").Did("A", PracticeElement.SafetyPlan, plan);
        if (scale is not null)
        {
            builder.Did("A", PracticeElement.SafetyScale, scale);
        }

        Assert.Equal(counted, Assert.Single(builder.Evaluate("sos.current", Month).Cases).Counted);
    }

    [Fact]
    public void Shared_LooksAtTheLatestPlanWithTheLaterRowOfOneDay()
    {
        var result = new BookBuilder()
            .OpenChild("A").Did("A", PracticeElement.SafetyPlan, "2026-05-01", shared: true).Did("A", PracticeElement.SafetyPlan, "2026-05-01", shared: false)
            .OpenChild("B").Did("B", PracticeElement.SafetyPlan, "2026-05-01", shared: true).Did("B", PracticeElement.SafetyPlan, "2026-06-01")
            .Evaluate("sos.shared", Month);

        var only = Assert.Single(result.Cases);
        Assert.Equal("A", only.ChildId);
        Assert.False(only.Counted);
    }

    [Fact]
    public void TimeToFirstMapping_IsTheMedianOverFirstMappingsOfTheMonth()
    {
        var result = new BookBuilder()
            .OpenChild("A", "2026-10-01").Did("A", PracticeElement.Mapping, "2026-10-05").Did("A", PracticeElement.Mapping, "2026-10-20") // 4 days; the second is not the first.
            .OpenChild("B", "2026-09-01").Did("B", PracticeElement.Mapping, "2026-10-01") // 30 days.
            .OpenChild("C", "2026-09-01").Did("C", PracticeElement.Mapping, "2026-09-02") // Another month.
            .Evaluate("sos.time-to-first-mapping", Month);

        Assert.Equal(17, result.Units[0].Value);
        Assert.Equal(["4", "30"], result.Cases.Select(item => $"{item.Amount}"));
        Assert.Equal(["0-10", "21-45"], result.Splits.Where(split => split is { UnitId: "authority", Category.Dimension: "band" }).Select(split => split.Category.Category).Order());
    }

    [Fact]
    public void TimeToFirstMapping_OnTheDayTheEpisodeCloses_StillBelongsToIt() =>
        Assert.Equal(9, new BookBuilder().Child("A").Referred("A", "2026-10-01", "2026-10-10").Did("A", PracticeElement.Mapping, "2026-10-10").Figure("sos.time-to-first-mapping", Month).Value);
}
