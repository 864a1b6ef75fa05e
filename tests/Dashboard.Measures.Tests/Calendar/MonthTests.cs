using Dashboard.Measures.Calendar;
using static Dashboard.TestSupport.BookBuilder;

namespace Dashboard.Measures.Tests.Calendar;

public sealed class MonthTests
{
    [Fact]
    public void Arithmetic_OverTheYearEnd_KeepsCount()
    {
        var month = new Month(2026, 11);

        Assert.Equal("2027-01", month.AddMonths(2).ToString());
        Assert.Equal("2025-12", month.AddMonths(-11).ToString());
        Assert.Equal(13, new Month(2027, 12) - month);
        Assert.Equal("2026-04", month.StatutoryYearStart.ToString());
        Assert.Equal("2025-04", new Month(2026, 3).StatutoryYearStart.ToString());
    }

    [Theory]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2026-02", "2026-02-28")]
    public void End_OfFebruary_KnowsLeapYears(string month, string end) => Assert.Equal(Day(end), Month.Parse(month).End);

    [Theory]
    [InlineData("2026-10-31", "2026-10")]
    [InlineData("2026-10-30", "2026-09")]
    [InlineData("2026-11-22", "2026-10")]
    public void LastFull_OnADate_IsTheLastMonthThatIsOver(string asAt, string expected) => Assert.Equal(expected, Month.LastFull(Day(asAt)).ToString());

    [Theory]
    [InlineData("2026-13")]
    [InlineData("10-2026")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_OfAnythingElse_IsFalse(string? text) => Assert.False(Month.TryParse(text, out _));
}
