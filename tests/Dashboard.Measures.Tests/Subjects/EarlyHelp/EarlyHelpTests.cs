using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.EarlyHelp;

/// <summary>Worked by hand for October 2026.</summary>
public sealed class EarlyHelpTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Open_CountsEpisodesOfTheLastDay()
    {
        var builder = new BookBuilder()
            .Child("A").EarlyHelped("A", "2026-10-31").EarlyHelped("A", "2026-01-01", "2026-10-30")
            .Child("B").EarlyHelped("B", "2026-01-01", "2026-10-31").EarlyHelped("B", "2026-05-01", "2026-11-01")
            .Child("C").EarlyHelped("C", "2026-11-01")
            .Child("D", born: null, expected: "2027-02-01").EarlyHelped("D", "2026-09-01");

        Assert.Equal(3, builder.Figure("early-help.open", Month).Value);
        Assert.Equal(1, builder.Split("early-help.open", Month, "age")["unborn"]);
        Assert.Equal(("0-3 months", 2.0), builder.Split("early-help.open", Month, "band").Select(entry => (entry.Key, entry.Value)).MaxBy(entry => entry.Value));
    }

    [Fact]
    public void Started_CountsEpisodesByTheirFirstDay()
    {
        var builder = new BookBuilder().Child("A").EarlyHelped("A", "2026-09-30").EarlyHelped("A", "2026-10-01").EarlyHelped("A", "2026-10-31", "2026-10-31").EarlyHelped("A", "2026-11-01");

        Assert.Equal((2, null), (builder.Figure("early-help.started", Month).Value, builder.Figure("early-help.started", Month).Denominator));
        Assert.Equal(0, builder.Figure("early-help.started", "2026-08").Value);
    }

    [Fact]
    public void Started_BelongsToTheTeamThatHoldsTheChild_MostlyToNone()
    {
        var builder = new BookBuilder()
            .Child("held").Allocated("held", "T1", "2026-10-01").EarlyHelped("held", "2026-10-05")
            .Child("free").EarlyHelped("free", "2026-10-05");

        Assert.Equal((2, 1), ((int)builder.Figure("early-help.started", Month).Value!, (int)builder.Figure("early-help.started", Month, "T1").Value!));
    }

    [Fact]
    public void AlsoReferred_LooksAtSixMonths_EachChildOnce()
    {
        var builder = new BookBuilder()
            .Child("both").EarlyHelped("both", "2026-06-01", "2026-06-30").EarlyHelped("both", "2026-08-01").Referred("both", "2026-05-01")
            .Child("too early").EarlyHelped("too early", "2026-06-01").Referred("too early", "2026-04-30")
            .Child("too late").EarlyHelped("too late", "2026-06-01").Referred("too late", "2026-11-01")
            .Child("ended on the first day").EarlyHelped("ended on the first day", "2026-01-01", "2026-05-01").Referred("ended on the first day", "2026-10-31")
            .Child("ended before").EarlyHelped("ended before", "2026-01-01", "2026-04-30").Referred("ended before", "2026-10-31")
            .Child("referred alone").Referred("referred alone", "2026-10-01");

        var figure = builder.Figure("early-help.also-referred", Month);

        Assert.Equal((2, 4), (figure.Numerator, figure.Denominator));
    }

    [Fact]
    public void AlsoReferred_WithoutEarlyHelp_IsADash() => Assert.Null(new BookBuilder().Child("A").Referred("A", "2026-10-01").Figure("early-help.also-referred", Month).Value);

    [Fact]
    public void Rate_OfEpisodesStarted_IsThatOfTwelveMonths()
    {
        var builder = new BookBuilder().Residents("authority", 2026, 20_000).Child("A").EarlyHelped("A", "2025-11-01").EarlyHelped("A", "2025-10-31").EarlyHelped("A", "2026-10-31");

        Assert.Equal(1, builder.Figure("early-help.started.rate", Month).Value);
    }
}
