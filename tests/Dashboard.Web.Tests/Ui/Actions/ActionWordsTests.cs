using Dashboard.Web.Ui.Actions;

namespace Dashboard.Web.Tests.Ui.Actions;

public sealed class ActionWordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData(20, null, "due by 20 Nov 2026")]
    [InlineData(19, null, "was due on 19 Nov 2026, still open")]
    [InlineData(19, 18, "done on 18 Nov 2026")]
    public void Standing_OfAnAction_SaysWhenItWasDoneOrIsDue(int due, int? done, string words) =>
        Assert.Equal(words, ActionWords.Standing(new(2026, 11, due), done is { } day ? new DateOnly(2026, 11, day) : null, Today));
}
