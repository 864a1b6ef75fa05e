using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Protection;

/// <summary>Plans started for a child with an earlier plan; the month is October 2026 unless the test says otherwise.</summary>
public sealed class SecondPlanTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2010-01-01", "2010-06-01", true, false)] // However long ago.
    [InlineData("2024-01-01", "2024-10-14", true, false)] // A day over two years.
    [InlineData("2024-01-01", "2024-10-15", true, true)] // Two years to the day.
    [InlineData("2026-01-01", "2026-10-14", true, true)] // The day before.
    [InlineData("2026-01-01", "2026-10-15", false, false)] // Ends on the day: carried on, not a second plan.
    [InlineData("2026-01-01", "2026-10-16", false, false)] // Ends after the start.
    [InlineData("2026-01-01", null, false, false)] // Still open.
    public void SecondPlan_GoesByTheEndOfTheEarlierPlan(string from, string? to, bool ever, bool recent)
    {
        var builder = new BookBuilder().Child("A").Plan("A", from, to).Plan("A", "2026-10-15");

        Assert.Equal((ever ? 1 : 0, 1), (builder.Figure("cp.second-plan", Month).Numerator, builder.Figure("cp.second-plan", Month).Denominator));
        Assert.Equal((recent ? 1 : 0, 1), (builder.Figure("cp.second-plan.within-2-years", Month).Numerator, builder.Figure("cp.second-plan.within-2-years", Month).Denominator));
    }

    [Fact]
    public void SecondPlan_SaysWhy()
    {
        var result = new BookBuilder()
            .Child("A").Plan("A", "2026-10-01")
            .Child("B").Plan("B", "2010-01-01", "2010-06-01").Plan("B", "2026-10-01")
            .Child("C").Plan("C", "2010-01-01", "2010-06-01").Plan("C", "2025-01-01", "2025-06-01").Plan("C", "2026-10-01")
            .Evaluate("cp.second-plan.within-2-years", Month);

        Assert.Equal(["no-earlier-plan", "earlier-plan-long-ago", "earlier-plan"], result.Cases.Select(item => item.Reason));
    }

    [Fact]
    public void SecondPlan_TellsHowManyPlansWereBefore()
    {
        var builder = new BookBuilder()
            .Child("A").Plan("A", "2026-10-01")
            .Child("B").Plan("B", "2010-01-01", "2010-06-01").Plan("B", "2026-10-01")
            .Child("C").Plan("C", "2010-01-01", "2010-06-01").Plan("C", "2014-01-01", "2014-06-01").Plan("C", "2025-01-01", "2025-06-01").Plan("C", "2026-10-01");

        Assert.Equal(new() { ["0"] = 0, ["1"] = 1, ["3+"] = 1 }, AuthoritySplits.Of(builder.Evaluate("cp.second-plan", Month), "band"));
        Assert.Equal([0, 0, 1], builder.Evaluate("cp.second-plan.within-2-years", Month).Cases.Select(item => item.Amount));
    }

    [Fact]
    public void SecondPlan_OnALeapDay_LooksBackToTheEndOfFebruary()
    {
        var builder = new BookBuilder { AsAt = BookBuilder.Day("2024-03-31") }
            .Child("A").Plan("A", "2021-01-01", "2022-02-28").Plan("A", "2024-02-29")
            .Child("B").Plan("B", "2021-01-01", "2022-02-27").Plan("B", "2024-02-29");

        Assert.Equal(1, builder.Figure("cp.second-plan.within-2-years", "2024-02").Numerator);
    }

    [Fact]
    public void SecondPlan_LeavesOutOtherAuthoritiesOnBothSides()
    {
        var figure = new BookBuilder()
            .Child("A").Plan("A", "2025-01-01", "2025-06-01", otherAuthority: true).Plan("A", "2026-10-01")
            .Child("B").Plan("B", "2025-01-01", "2025-06-01").Plan("B", "2026-10-01", otherAuthority: true)
            .Figure("cp.second-plan", Month);

        Assert.Equal((0, 1), (figure.Numerator, figure.Denominator));
    }

    [Fact]
    public void SecondPlan_OfAChildWhoStartsTwiceInTheMonth_IsTheSecondOnly()
    {
        var figure = new BookBuilder().Child("A").Plan("A", "2026-10-01", "2026-10-05").Plan("A", "2026-10-20").Figure("cp.second-plan", Month);

        Assert.Equal((1, 2), (figure.Numerator, figure.Denominator));
    }

    [Fact]
    public void SecondPlan_WithoutStarts_IsADash() => Assert.Null(new BookBuilder().Figure("cp.second-plan", Month).Value);
}
