using Dashboard.Data.Reminders;
using Dashboard.Measures.Codes;

namespace Dashboard.Data.Tests.Reminders;

public sealed class ReminderWordsTests
{
    private static readonly Reminder Friday = new() { Kind = ReminderKinds.Action, SinceOn = new DateOnly(2026, 11, 2), DueOn = new DateOnly(2026, 11, 20) };

    [Fact]
    public void Due_InEachCase_IsPlainWords()
    {
        Assert.Equal("due on Friday 20 November, in 3 working days", ReminderWords.Due(Friday with { WorkingDaysLeft = 3 }));
        Assert.Equal("due today", ReminderWords.Due(Friday with { WorkingDaysLeft = 0, DueToday = true }));
        Assert.Equal("2 working days late", ReminderWords.Due(Friday with { WorkingDaysLeft = -2, IsLate = true }));
        Assert.Equal("was due on Friday 20 November", ReminderWords.Due(Friday with { WorkingDaysLeft = 0, IsLate = true }));
        Assert.Equal("waiting since Monday 2 November", ReminderWords.Due(Friday with { DueOn = null }));
        Assert.Equal("1 reminder", ReminderWords.Count(1));
    }
}
