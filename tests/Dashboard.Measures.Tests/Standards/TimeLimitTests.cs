using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Standards;

public sealed class TimeLimitTests
{
    [Theory]
    [InlineData("72 h", "2026-03-06", "2026-03-09")]
    [InlineData("12 h", "2026-03-06", "2026-03-07")]
    [InlineData("10 d", "2026-02-20", "2026-03-02")]
    [InlineData("4 w", "2026-03-06", "2026-04-03")]
    [InlineData("3 m", "2024-11-30", "2025-02-28")]
    [InlineData("12 m", "2024-02-29", "2025-02-28")]
    [InlineData("1 wd", "2026-04-02", "2026-04-07")]
    [InlineData("15 wd", "2026-12-18", "2027-01-13")]
    [InlineData("0 d", "2026-03-06", "2026-03-06")]
    public void DueDate_OfEachUnit_IsTheLastDayWithin(string limit, string from, string due)
    {
        var read = TimeLimit.Parse(limit);

        Assert.Equal(BookBuilder.Day(due), read.DueFrom(BookBuilder.Day(from), WorkingDays.EnglandAndWales));
        Assert.True(read.Holds(BookBuilder.Day(from), BookBuilder.Day(due), WorkingDays.EnglandAndWales));
        Assert.Equal(limit, read.ToString());
    }

    [Fact]
    public void WorkingDays_OnTheWeekendAfterTheDueDate_AreStillWithin()
    {
        var friday = BookBuilder.Day("2026-03-06");

        Assert.True(TimeLimit.Parse("5 wd").Holds(friday, BookBuilder.Day("2026-03-15"), WorkingDays.EnglandAndWales));
        Assert.False(TimeLimit.Parse("5 wd").Holds(friday, BookBuilder.Day("2026-03-16"), WorkingDays.EnglandAndWales));
    }

    [Fact]
    public void Hours_WithTimesOfDay_AreCountedToTheMinute()
    {
        var received = new Moment(BookBuilder.Day("2026-03-06"), new TimeOnly(9, 30));
        var limit = TimeLimit.Parse("24 h");

        Assert.True(limit.Holds(received, new Moment(BookBuilder.Day("2026-03-07"), new TimeOnly(9, 30)), WorkingDays.EnglandAndWales));
        Assert.False(limit.Holds(received, new Moment(BookBuilder.Day("2026-03-07"), new TimeOnly(9, 31)), WorkingDays.EnglandAndWales));
        Assert.True(limit.Holds(received, BookBuilder.Day("2026-03-07"), WorkingDays.EnglandAndWales));
    }

    [Theory]
    [InlineData("20 wk", "\"wk\" is no unit")]
    [InlineData("wd 20", "is no limit")]
    [InlineData("-3 d", "is no limit")]
    [InlineData("3", "is no limit")]
    public void Limit_ThatIsNone_SaysWhy(string text, string reason)
    {
        Assert.False(TimeLimit.TryParse(text, out _, out var fault));
        Assert.Contains(reason, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 wd", "2026-03-12", "2026-03-09")]
    [InlineData("3 wd", "2026-03-10", "2026-03-05")]
    [InlineData("2 d", "2026-03-01", "2026-02-27")]
    [InlineData("0 d", "2026-03-01", "2026-03-01")]
    [InlineData("1 m", "2026-03-31", "2026-02-28")]
    public void DueDate_BeforeAnEvent_IsCountedBack(string limit, string day, string due) =>
        Assert.Equal(BookBuilder.Day(due), TimeLimit.Parse(limit).DueBefore(BookBuilder.Day(day), WorkingDays.EnglandAndWales));
}
