using Dashboard.Data.Reminders;
using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Tests.Reminders;

/// <summary>Worked by hand on a calendar of England and Wales: first 5 working days before, then on the day, then every 3 working days.</summary>
public sealed class ReminderRulesTests
{
    private static readonly ReminderRules Rules = new(new ReminderOptions(), WorkingDays.EnglandAndWales);

    [Theory]
    // Due on Friday 20 November 2026.
    [InlineData("2026-11-20", "2026-11-12", 6, false, false)]
    [InlineData("2026-11-20", "2026-11-13", 5, true, true)]
    [InlineData("2026-11-20", "2026-11-14", 5, true, false)]
    [InlineData("2026-11-20", "2026-11-16", 4, true, false)]
    [InlineData("2026-11-20", "2026-11-20", 0, true, true)]
    [InlineData("2026-11-20", "2026-11-21", 0, true, false)]
    [InlineData("2026-11-20", "2026-11-23", -1, true, false)]
    [InlineData("2026-11-20", "2026-11-25", -3, true, true)]
    [InlineData("2026-11-20", "2026-11-30", -6, true, true)]
    // Due on a Saturday: told on the Friday.
    [InlineData("2026-11-21", "2026-11-20", 0, true, true)]
    // Over Christmas: 25 December and the 28th in lieu of Boxing Day are no working days.
    [InlineData("2026-12-29", "2026-12-24", 1, true, false)]
    [InlineData("2026-12-29", "2026-12-18", 5, true, true)]
    [InlineData("2026-12-24", "2026-12-28", 0, true, false)]
    [InlineData("2026-12-24", "2026-12-31", -3, true, true)]
    // A leap day: Tuesday 29 February 2028.
    [InlineData("2028-02-29", "2028-02-22", 5, true, true)]
    [InlineData("2028-02-29", "2028-02-29", 0, true, true)]
    [InlineData("2028-02-28", "2028-03-02", -3, true, true)]
    public void DueDate_OnADay_IsShownAndSentByTheRules(string due, string today, int left, bool shown, bool sent)
    {
        var (dueOn, day) = (DateOnly.Parse(due, null), DateOnly.Parse(today, null));

        Assert.Equal((left, shown, sent), (Rules.WorkingDaysLeft(dueOn, day), Rules.Shows(dueOn, day), Rules.Sends(dueOn, dueOn.AddDays(-30), day)));
    }

    [Theory]
    [InlineData("2026-11-19", false)]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-25", true)]
    public void NoDueDate_IsAlwaysShown_AndSentTheWorkingDayAfterItCameUp_ThenLikeWhatIsLate(string today, bool sent)
    {
        var day = DateOnly.Parse(today, null);

        Assert.True(Rules.Shows(null, day));
        Assert.Equal(sent, Rules.Sends(null, new DateOnly(2026, 11, 19), day));
    }

    [Theory]
    [InlineData(-1, 3, 1)]
    [InlineData(5, 0, 1)]
    [InlineData(21, 21, 2)]
    [InlineData(0, 1, 0)]
    public void Settings_OutsideTheirLimits_AreNamed(int before, int every, int faults) =>
        Assert.Equal(faults, new ReminderOptions { FirstDaysBefore = before, EveryDaysLate = every }.Faults().Count);
}
