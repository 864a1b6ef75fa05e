using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Tests.Calendar;

public sealed class PerformanceCycleTests
{
    private static readonly DateOnly First = new(2026, 1, 5);

    [Theory]
    [InlineData("2026-01-05", 1, "2026-01-05", 1)]
    [InlineData("2026-01-11", 1, "2026-01-05", 1)]
    [InlineData("2026-01-12", 1, "2026-01-05", 2)]
    [InlineData("2026-03-15", 1, "2026-01-05", 10)]
    [InlineData("2026-03-16", 2, "2026-03-16", 1)]
    [InlineData("2026-12-31", 6, "2026-12-21", 2)]
    [InlineData("2027-01-01", 6, "2026-12-21", 2)]
    [InlineData("2028-02-29", 12, "2028-02-14", 3)]
    public void Of_ADay_IsTheCycleAndWeekItLiesIn(string day, int number, string start, int week)
    {
        var cycle = Cycles().Of(DateOnly.Parse(day, null))!;

        Assert.Equal((number, DateOnly.Parse(start, null), week), (cycle.Number, cycle.StartsOn, cycle.WeekOf(DateOnly.Parse(day, null))));
    }

    [Fact]
    public void Of_ADayBeforeTheFirstStart_IsNone() => Assert.Null(Cycles().Of(First.AddDays(-1)));

    [Fact]
    public void Cycles_FollowOneAnotherWithoutAGap()
    {
        for (var day = First; day < First.AddYears(6); day = day.AddDays(1))
        {
            var cycle = Cycles().Of(day)!;
            Assert.NotNull(cycle.WeekOf(day));
            Assert.Equal(cycle.StartsOn, Cycles().Of(cycle.EndsOn)!.StartsOn);
            Assert.Equal(cycle.Number + 1, Cycles().Starting(cycle.EndsOn.AddDays(1))!.Number);
        }
    }

    [Theory]
    [InlineData("2026-01-06")]
    [InlineData("2026-01-12")]
    [InlineData("2025-10-27")]
    public void Starting_OnADayOnWhichNoCycleBegins_IsNone(string day) => Assert.Null(Cycles().Starting(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData(DayOfWeek.Wednesday, "2026-03-16", 2, "2026-03-25")]
    [InlineData(DayOfWeek.Monday, "2026-03-16", 4, "2026-04-07")]
    [InlineData(DayOfWeek.Monday, "2026-03-16", 8, "2026-05-05")]
    [InlineData(DayOfWeek.Friday, "2026-03-16", 3, "2026-04-02")]
    [InlineData(DayOfWeek.Friday, "2026-12-21", 1, "2026-12-24")]
    [InlineData(DayOfWeek.Friday, "2026-12-21", 2, "2026-12-31")]
    public void MeetingOn_ABankHoliday_IsMovedWithinItsWeek(DayOfWeek weekday, string start, int week, string held)
    {
        var cycles = Cycles(weekday);

        Assert.Equal(DateOnly.Parse(held, null), cycles.MeetingOn(cycles.Starting(DateOnly.Parse(start, null))!, week));
    }

    [Fact]
    public void Cycles_FromADayThatIsNoMonday_AreRefused() => Assert.Throws<ArgumentException>(() => new PerformanceCycles(First.AddDays(1), DayOfWeek.Wednesday, WorkingDays.EnglandAndWales));

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void WeekStart_OfAWeekThatThereIsNot_IsRefused(int week) => Assert.Throws<ArgumentOutOfRangeException>(() => new PerformanceCycle(1, First).WeekStart(week));

    private static PerformanceCycles Cycles(DayOfWeek weekday = DayOfWeek.Wednesday) => new(First, weekday, WorkingDays.EnglandAndWales);
}
