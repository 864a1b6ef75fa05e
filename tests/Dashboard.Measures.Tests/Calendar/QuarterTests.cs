using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Tests.Calendar;

public sealed class QuarterTests
{
    [Theory]
    [InlineData("2026-07")]
    [InlineData("2026-08")]
    [InlineData("2026-09")]
    public void Of_AMonthOfIt_IsTheQuarter(string month)
    {
        var quarter = Quarter.Of(Month.Parse(month));

        Assert.Equal("2026-Q3", quarter.ToString());
        Assert.Equal((new Month(2026, 7), new Month(2026, 9)), (quarter.First, quarter.Last));
        Assert.True(quarter.Holds(Month.Parse(month)));
        Assert.False(quarter.Holds(new Month(2026, 10)));
    }

    [Theory]
    [InlineData("2026-09", "2026-Q3")]
    [InlineData("2026-10", "2026-Q3")]
    [InlineData("2027-02", "2026-Q4")]
    public void EndedBy_AMonth_IsTheLatestThatIsOver(string month, string quarter) => Assert.Equal(quarter, Quarter.EndedBy(Month.Parse(month)).ToString());

    [Fact]
    public void Previous_OfTheFirst_IsTheLastOfTheYearBefore() => Assert.Equal("2025-Q4", Quarter.Of(new Month(2026, 1)).Previous.ToString());

    [Fact]
    public void Written_IsReadBack()
    {
        Assert.True(Quarter.TryParse("2026-Q4", out var quarter));
        Assert.Equal(new Month(2026, 12), quarter.Last);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q+1")]
    [InlineData("2026-Q1-Q2")]
    [InlineData("year-Q1")]
    [InlineData("2026-10")]
    public void Anything_Else_IsNoQuarter(string? text) => Assert.False(Quarter.TryParse(text, out _));
}
