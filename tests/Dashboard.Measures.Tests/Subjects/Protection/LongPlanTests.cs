using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Protection;

/// <summary>Two years on a plan are more than 729 days, counting the last.</summary>
public sealed class LongPlanTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2024-11-02", 729, false)]
    [InlineData("2024-11-01", 730, true)]
    public void Over2Years_EndedAtTheLimit_CountsTheLastDay(string from, int days, bool counted)
    {
        var item = Assert.Single(new BookBuilder().Child("A").Plan("A", from, "2026-10-31").Evaluate("cp.over-2-years", Month).Cases);

        Assert.Equal((days, counted), ((int)item.Amount!, item.Counted));
    }

    [Theory]
    [InlineData("2024-11-02", false)]
    [InlineData("2024-11-01", true)]
    public void Over2Years_OpenAtTheLimit_CountsTheLastDay(string from, bool counted) =>
        Assert.Equal(counted, Assert.Single(new BookBuilder().Child("A").Plan("A", from).Evaluate("cp.over-2-years.open", Month).Cases).Counted);

    [Theory]
    [InlineData("2022-03-04", 729, false)]
    [InlineData("2022-03-03", 730, true)] // Two days short of two calendar years: 29 February is a day like any other.
    public void Over2Years_AcrossALeapDay_GoesByDays(string from, int days, bool counted)
    {
        var builder = new BookBuilder { AsAt = BookBuilder.Day("2024-03-31") };
        var item = Assert.Single(builder.Child("A").Plan("A", from, "2024-03-01").Evaluate("cp.over-2-years", "2024-03").Cases);

        Assert.Equal((days, counted), ((int)item.Amount!, item.Counted));
    }

    [Fact]
    public void Over2Years_OfAChildWithTwoOpenPlans_CountsTheChildOnceByTheEarlier()
    {
        var figure = new BookBuilder()
            .Child("A").Plan("A", "2020-01-01").Plan("A", "2026-09-01")
            .Child("B").Plan("B", "2020-01-01", otherAuthority: true).Plan("B", "2026-09-01")
            .Child("C").Plan("C", "2020-01-01", otherAuthority: true)
            .Figure("cp.over-2-years.open", Month);

        Assert.Equal((1, 2), (figure.Numerator, figure.Denominator));
    }

    [Fact]
    public void Over2Years_LooksAtPlansEndedInTheMonthOnly()
    {
        var figure = new BookBuilder()
            .Child("A").Plan("A", "2020-01-01", "2026-10-01")
            .Child("B").Plan("B", "2026-01-01", "2026-10-31")
            .Child("C").Plan("C", "2020-01-01", "2026-09-30")
            .Child("D").Plan("D", "2020-01-01", "2026-10-05", otherAuthority: true)
            .Figure("cp.over-2-years", Month);

        Assert.Equal((1, 2, 0.5), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Over2Years_WithoutPlans_IsADash()
    {
        Assert.Null(new BookBuilder().Figure("cp.over-2-years", Month).Value);
        Assert.Null(new BookBuilder().Figure("cp.over-2-years.open", Month).Value);
    }
}
