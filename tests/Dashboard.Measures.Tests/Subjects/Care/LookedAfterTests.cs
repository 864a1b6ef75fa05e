using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Care;

/// <summary>Children looked after on 31 October 2026, and periods of care that started and ended in that month.</summary>
public sealed class LookedAfterTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Open_CountsChildrenOnceAndOnlyThoseStillLookedAfter()
    {
        var result = new BookBuilder()
            .Child("two episodes").InCare("two episodes", "2026-01-01", "2026-05-01", "P").InCare("two episodes", "2026-05-01", null, "P")
            .Child("last day").InCare("last day", "2026-10-31")
            .Child("ended").InCare("ended", "2026-01-01", "2026-10-31").Placed("ended", "2026-01-01")
            .Child("not yet").InCare("not yet", "2026-11-01")
            .Child("short breaks").InCare("short breaks", "2026-01-01").Legal("short breaks", "V4", "2026-01-01")
            .Child("need").Referred("need", "2026-01-01")
            .Evaluate("cla.open", Month);

        Assert.Equal(["last day", "two episodes"], result.Cases.Select(item => item.ChildId));
        Assert.Equal([0d, 303d], result.Cases.Select(item => item.Amount!.Value));
    }

    [Fact]
    public void Open_IsSplitByWhatHoldsOnTheLastDay()
    {
        var result = new BookBuilder()
            .Child("A").InCare("A", "2024-10-31").Legal("A", "V2", "2024-10-31", "2026-01-01").Legal("A", "C2", "2026-01-01")
            .Placed("A", "2024-10-31", "2026-03-01", "K2", "PR4").Placed("A", "2026-03-01", null, "U1", "PR1")
            .Child("B", gender: "M").InCare("B", "2026-08-03").Placed("B", "2026-08-03", null, "H5", "PR2").Placed("B", "2026-10-20", null, "T1", "PR4")
            .Immigration("B", "UASC", "2026-08-03")
            .Child("C", born: null, gender: null).InCare("C", "2026-10-01")
            .Evaluate("cla.open", Month);

        Assert.Equal(new Dictionary<string, double?> { ["full-care-order"] = 1, ["not-known"] = 2 }, AuthoritySplits.Of(result, "legal-status"));
        Assert.Equal(new Dictionary<string, double?> { ["foster"] = 1, ["semi-independent"] = 1, ["not-known"] = 1 }, AuthoritySplits.Of(result, "placement"));
        Assert.Equal(new Dictionary<string, double?> { ["own"] = 1, ["other"] = 1, ["not-known"] = 1 }, AuthoritySplits.Of(result, "provider"));
        Assert.Equal(new Dictionary<string, double?> { ["yes"] = 1, ["no"] = 2 }, AuthoritySplits.Of(result, "asylum"));
        Assert.Equal(new Dictionary<string, double?> { ["10-15|F"] = 1, ["10-15|M"] = 1, ["not-known|not-known"] = 1 }, AuthoritySplits.Of(result, "age-gender"));
        Assert.Equal(new Dictionary<string, double?> { ["2 years or more"] = 1, ["0-3 months"] = 2 }, AuthoritySplits.Of(result, "band"));
    }

    [Theory]
    [InlineData("Unaccompanied asylum seeker", "2026-01-01", null, "yes")]
    [InlineData("uasc", null, null, "yes")]
    [InlineData("UASC", "2026-01-01", "2026-10-31", "no")] // Ended on the last day.
    [InlineData("UASC", "2026-11-01", null, "no")]
    [InlineData("Settled", "2026-01-01", null, "no")]
    public void Open_OfAnAsylumSeekingChild_GoesByTheStatusInForce(string status, string? from, string? to, string expected)
    {
        var split = new BookBuilder().Child("A").InCare("A", "2026-01-01").Immigration("A", status, from, to).Split("cla.open", Month, "asylum");

        Assert.Equal([expected], split.Keys);
    }

    [Fact]
    public void OpenRate_IsPerTenThousandResidents()
    {
        var figure = new BookBuilder().Residents("authority", 2026, 5_000).Child("A").InCare("A", "2026-01-01").Figure("cla.open.rate", Month);

        Assert.Equal((1, 2), (figure.Numerator, figure.Value));
    }

    [Fact]
    public void Open_OfAChildInTwoTeams_CountsOnceInEachAndOnceAbove()
    {
        var builder = new BookBuilder().Child("A").InCare("A", "2026-01-01").Allocated("A", "T1", "2026-01-01").Allocated("A", "T3", "2026-02-01", worker: "W2");

        Assert.Equal((1, 1, 1), (builder.Figure("cla.open", Month, "T1").Value, builder.Figure("cla.open", Month, "T3").Value, builder.Figure("cla.open", Month).Value));
    }

    [Fact]
    public void Started_CountsPeriodsNotEpisodes()
    {
        var result = new BookBuilder()
            .Child("twice").InCare("twice", "2026-10-01", "2026-10-05", "P1").InCare("twice", "2026-10-20", null, "P2")
            .Child("moved").InCare("moved", "2026-09-30", "2026-10-10", "P3").InCare("moved", "2026-10-10", null, "P3")
            .Child("last day").InCare("last day", "2026-10-31").Last<CareEpisode>(row => row with { Need = "N5" })
            .Child("short breaks").InCare("short breaks", "2026-10-10").Legal("short breaks", "V3", "2026-10-10")
            .Child("next month").InCare("next month", "2026-11-01")
            .Evaluate("cla.started", Month);

        Assert.Equal(["last day", "twice", "twice"], result.Cases.Select(item => item.ChildId).Order());
        Assert.Equal(new Dictionary<string, double?> { ["N5"] = 1, ["N0"] = 2 }, AuthoritySplits.Of(result, "need"));
    }

    [Fact]
    public void Ended_IsSplitByTheReasonOfTheLastEpisode()
    {
        var result = new BookBuilder()
            .Child("home").InCare("home", "2026-07-01", "2026-09-01", "P").Last<CareEpisode>(row => row with { EndReason = "X1" })
            .InCare("home", "2026-09-01", "2026-10-31", "P").Last<CareEpisode>(row => row with { EndReason = "E4A" })
            .Child("adopted").InCare("adopted", "2024-01-01", "2026-10-01").Last<CareEpisode>(row => row with { EndReason = "E12" })
            .Child("error").InCare("error", "2026-10-01", "2026-10-01").Last<CareEpisode>(row => row with { EndReason = "X1" })
            .Child("goes on").InCare("goes on", "2026-07-01", "2026-10-10", "G").Last<CareEpisode>(row => row with { EndReason = "X1" }).InCare("goes on", "2026-10-10", null, "G")
            .Child("short breaks").InCare("short breaks", "2026-01-01", "2026-10-10").Legal("short breaks", "V4", "2026-01-01", "2026-10-10")
            .Child("later").InCare("later", "2026-01-01", "2026-11-01")
            .Evaluate("cla.ended", Month);

        Assert.Equal(new Dictionary<string, double?> { ["home"] = 1, ["adopted"] = 1, ["not-known"] = 1 }, AuthoritySplits.Of(result, "end-reason"));
        Assert.Equal(new Dictionary<string, double?> { ["0-3 months"] = 1, ["3-6 months"] = 1, ["2 years or more"] = 1 }, AuthoritySplits.Of(result, "band"));
    }

    [Fact]
    public void Ended_BelongsToTheTeamThatHeldTheChildOnTheLastDay()
    {
        var builder = new BookBuilder().Child("A").InCare("A", "2026-01-01", "2026-10-20").Allocated("A", "T1", "2026-01-01", "2026-10-10").Allocated("A", "T2", "2026-10-10", "2026-10-20");

        Assert.Equal((0, 1), (builder.Figure("cla.ended", Month, "T1").Value, builder.Figure("cla.ended", Month, "T2").Value));
    }
}
