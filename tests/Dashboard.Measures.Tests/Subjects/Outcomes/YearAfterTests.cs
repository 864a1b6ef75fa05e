using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Outcomes;

/// <summary>October 2026 looks at what ended in October 2025.</summary>
public sealed class YearAfterTests
{
    private const string Month = "2026-10";
    private const string NoReferral = "outcome.no-re-referral";
    private const string Home = "outcome.returned-home-safely";

    [Theory]
    [InlineData("2025-09-30", 0)]
    [InlineData("2025-10-01", 1)]
    [InlineData("2025-10-31", 1)]
    [InlineData("2025-11-01", 0)]
    public void NoReferral_LooksAtTheMonthAYearBefore(string closed, int expected) => Assert.Equal(expected, Closed(closed).Figure(NoReferral, Month).Cases);

    [Theory]
    [InlineData("2025-10-20", 1)] // On the day of the closure.
    [InlineData("2025-10-21", 0)]
    [InlineData("2026-10-31", 0)]
    [InlineData("2026-11-01", 1)]
    public void NoReferral_CountsReferralsAfterTheClosureUpToTheLastDay(string referred, int expected) =>
        Assert.Equal(expected, Closed("2025-10-20").Referred("A", referred, nfa: true).Figure(NoReferral, Month).Numerator);

    [Fact]
    public void NoReferral_ChildStillOnAPlan_IsNotClosed() => Assert.Equal(0, Closed("2025-10-20").Plan("A", "2025-04-01").Figure(NoReferral, Month).Cases);

    [Fact]
    public void NoReferral_ChildClosedTwice_CountsOnceByTheLastClosure()
    {
        var book = Closed("2025-10-06").Referred("A", "2025-10-10", "2025-10-24");
        var item = Assert.Single(book.Evaluate(NoReferral, Month).Cases);

        Assert.Equal((true, BookBuilder.Day("2025-10-24")), (item.Counted, item.OccurredOn));
    }

    [Fact]
    public void NoReferral_NoFurtherAction_OpensNothingToClose() =>
        Assert.Equal(0, new BookBuilder().Child("A").Referred("A", "2025-10-02", "2025-10-09", nfa: true).Figure(NoReferral, Month).Cases);

    [Fact]
    public void NoReferral_BelongsToTheTeamOfTheLastDayOpen()
    {
        var book = new BookBuilder().Child("A").Referred("A", "2025-03-01", "2025-10-20").Allocated("A", "T1", "2025-03-01", "2025-10-01").Allocated("A", "T3", "2025-10-01", "2025-10-20").Allocated("A", "T2", "2026-01-01");

        Assert.Equal((0, 0, 1), (book.Figure(NoReferral, Month, "T1").Cases, book.Figure(NoReferral, Month, "T2").Cases, book.Figure(NoReferral + ".number", Month, "T3").Value));
    }

    [Fact]
    public void NoReferral_AdultsAndTheDead_AreOutside()
    {
        Assert.Equal(0, Closed("2025-10-20").Change("A", child => child with { BornOn = BookBuilder.Day("2007-10-20") }).Figure(NoReferral, Month).Cases);
        Assert.Equal(0, Closed("2025-10-20").Change("A", child => child with { DiedOn = BookBuilder.Day("2025-10-19") }).Figure(NoReferral, Month).Cases);
    }

    [Theory]
    [InlineData("E4", 1)]
    [InlineData("E4A", 1)]
    [InlineData("E4B", 1)]
    [InlineData("E45", 0)]
    [InlineData(null, 0)]
    public void Home_LooksAtReturnsToParents(string? reason, int expected) => Assert.Equal(expected, CameHome(reason).Figure(Home, Month).Cases);

    [Theory]
    [InlineData("2025-10-15", 0)]
    [InlineData("2026-10-15", 0)]
    [InlineData("2026-10-16", 1)]
    public void Home_IsSafeWithoutCareForTwelveMonths(string again, int expected) => Assert.Equal(expected, CameHome("E4A").InCare("A", again, period: "P2").Figure(Home, Month).Numerator);

    [Fact]
    public void Home_OnALeapDay_IsFollowedToTheEndOfFebruary()
    {
        var book = new BookBuilder().OpenChild("A", "2023-09-01").InCare("A", "2023-09-01", "2024-02-29", "P1", "E4A");

        Assert.Equal(0, book.InCare("A", "2025-02-28", period: "P2").Figure(Home, "2025-02").Numerator);
    }

    [Fact]
    public void StableHome_IsLongTermStability()
    {
        var book = new BookBuilder().Child("A").InCare("A", "2022-01-01").Placed("A", "2022-01-01").Child("B").InCare("B", "2022-01-01").Placed("B", "2026-01-01");

        Assert.Equal(book.Figure("cla.long-term-stability", Month), book.Figure("outcome.stable-home", Month));
        Assert.Equal((0.5, 1), (book.Figure("outcome.stable-home", Month).Value, book.Figure("outcome.stable-home.number", Month).Value));
    }

    [Fact]
    public void Nothing_IsNoShare() => Assert.Equal((null, null), (new BookBuilder().OpenChild("A").Figure(NoReferral, Month).Value, new BookBuilder().OpenChild("A").Figure(Home, Month).Value));

    private static BookBuilder Closed(string on) => new BookBuilder().Child("A").Referred("A", "2025-03-01", on).Allocated("A", "T1", "2025-03-01", on);

    private static BookBuilder CameHome(string? reason) => new BookBuilder().OpenChild("A", "2025-01-01").InCare("A", "2025-01-01", "2025-10-15", "P1", reason);
}
