using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Need;

/// <summary>Episodes of need that started or ended in October 2026.</summary>
public sealed class NeedEpisodeTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Started_CountsEpisodesDatedInTheMonth()
    {
        var builder = new BookBuilder()
            .Child("A").Referred("A", "2026-10-01", "2026-10-10").Referred("A", "2026-10-31") // Twice in the month.
            .Child("B").Referred("B", "2026-09-30")
            .Child("C").Referred("C", "2026-11-01")
            .Child("D").Referred("D", "2026-10-05", "2026-10-05", nfa: true) // Opens no episode.
            .Child("E").Referred("E", "2026-10-05", nfa: false);

        var figure = builder.Figure("cin.started", Month);

        Assert.Equal((3, null), (figure.Value, figure.Denominator));
        Assert.Equal(0, builder.Figure("cin.started", "2020-10").Value);
    }

    [Fact]
    public void Started_BelongsToTheTeamOfTheReferralElseTheHolder()
    {
        var builder = new BookBuilder()
            .Child("A").Referred("A", "2026-10-05", team: "T2").Allocated("A", "T1", "2026-10-05")
            .Child("B").Referred("B", "2026-10-05").Allocated("B", "T1", "2026-10-05");

        Assert.Equal([1d, 1d, 0d], new[] { "T1", "T2", "T3" }.Select(team => builder.Figure("cin.started", Month, team).Value!.Value));
    }

    [Fact]
    public void Ended_IsSplitByReasonAndByLength()
    {
        var result = new BookBuilder()
            .Child("A").Referred("A", "2026-10-01", "2026-10-01").Last<Referral>(row => row with { CloseReason = "RC8" }) // Same day.
            .Child("B").Referred("B", "2024-10-31", "2026-10-31").Last<Referral>(row => row with { CloseReason = "RC7" }) // 730 days.
            .Child("C").Referred("C", "2026-08-02", "2026-10-31") // 90 days, reason missing.
            .Child("D").Referred("D", "2026-01-01", "2026-11-01")
            .Child("E").Referred("E", "2026-01-01", "2026-09-30")
            .Child("F").Referred("F", "2026-10-01", "2026-10-02", nfa: true)
            .Evaluate("cin.ended", Month);

        Assert.Equal(new Dictionary<string, double?> { ["RC7"] = 1, ["RC8"] = 1, ["not-known"] = 1 }, AuthoritySplits.Of(result, "close-reason"));
        Assert.Equal(new Dictionary<string, double?> { ["0-3 months"] = 2, ["2 years or more"] = 1 }, AuthoritySplits.Of(result, "band"));
        Assert.Equal(3, result.Units[0].Value);
    }

    [Fact]
    public void Ended_BelongsToTheTeamOfTheLastDayAndKeepsTheLastStatus()
    {
        var result = new BookBuilder()
            .Child("A").Referred("A", "2026-03-01", "2026-10-20", team: "T3").NeedPlan("A", "2026-04-01", "2026-10-20")
            .Allocated("A", "T2", "2026-03-01", "2026-09-01").Allocated("A", "T1", "2026-09-01", "2026-10-20")
            .Evaluate("cin.ended", Month);

        Assert.Equal("T1", Assert.Single(Assert.Single(result.Cases).Holdings).TeamId);
        Assert.Equal(["need-plan"], AuthoritySplits.Of(result, "status").Keys);
    }

    [Fact]
    public void Ended_WithACloseDateInTheFuture_HasNotComeYet() =>
        Assert.Equal(0, new BookBuilder { AsAt = BookBuilder.Day("2026-10-15") }.Child("A").Referred("A", "2026-03-01", "2026-10-20").Figure("cin.ended", Month).Value);
}
