using Bunit;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Cycle;
using Dashboard.Web.Tests.Features.Support;

namespace Dashboard.Web.Tests.Features.Cycle;

public sealed class CyclePagesTests : FigurePages, IAsyncLifetime
{
    private const string Meeting = "/cycle/meeting?from=2026-01-05&week=2";

    private StoreBuilder _store = default!;

    public async Task InitializeAsync() => _store = await StoreBuilder.OfAsync(FigureBook.New(), months: 2, publish: 1);

    async Task IAsyncLifetime.DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public void Cycle_ShowsTenWeeks_WithWhatIsReadyInWords()
    {
        Open(_store, Director, "/cycle?from=2026-01-05");

        var page = Render<CyclePage>();

        Assert.Equal(Enumerable.Range(1, 10).Select(week => $"Week {week}"), page.FindAll("ol.weeks h3").Select(heading => heading.TextContent.Split(',')[0]));
        Assert.Contains("Managers’ reports", page.Find(".ready").TextContent, StringComparison.Ordinal);
        Assert.Contains("Not yet", page.Find(".ready").TextContent, StringComparison.Ordinal);
        Assert.Equal(Meeting, page.Find(".meeting a").GetAttribute("href"));
    }

    [Fact]
    public void Cycle_OfACouncillor_IsRefused()
    {
        Open(_store, Councillor, "/cycle");

        Assert.Empty(Render<CyclePage>().FindAll("ol.weeks"));
    }

    [Fact]
    public void Board_IsNoLinkForAManager()
    {
        Open(_store, TeamManager, "/cycle?from=2026-01-05");

        var page = Render<CyclePage>();

        Assert.DoesNotContain(page.FindAll(".meeting a"), link => link.TextContent == "Performance board");
    }

    [Fact]
    public void Action_IsAdded_AndMarkedDone()
    {
        Open(_store, Director, Meeting);
        var page = Render<MeetingPage>();

        page.FindAll("button").First(button => button.TextContent == "Add an action").Click();
        page.Find("form").Submit();
        Assert.Equal(3, page.FindAll(".summary li").Count);

        page.Find("#action-text").Change("Ask the school nurses");
        page.Find("#action-owner").Change("Head of service");
        page.Find("#action-due").Change("2099-01-01");
        page.Find("form").Submit();
        Assert.Contains("agreed at this meeting", page.Find(".agreed li").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 action is open", page.Find(".finding").TextContent, StringComparison.Ordinal);

        page.Find(".agreed button").Click();
        Assert.Contains("done on", page.Find(".agreed li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_AreKept_AndManagersReadThem()
    {
        Open(_store, Director, Meeting);
        var page = Render<MeetingPage>();

        page.FindAll("button").First(button => button.TextContent == "Write day and notes").Click();
        page.Find("#meeting-notes").Change("Good news: visits are up.");
        page.Find("form").Submit();

        Assert.Contains("Good news: visits are up.", page.Find(".text").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Meeting_OfAManager_HasNoForms()
    {
        Open(_store, TeamManager, Meeting);

        Assert.DoesNotContain(Render<MeetingPage>().FindAll("button"), button => button.TextContent is "Add an action" or "Write day and notes");
    }

    [Fact]
    public void Meeting_InAWeekWithout_SaysSo()
    {
        Open(_store, Director, "/cycle/meeting?from=2026-01-05&week=3");

        Assert.Contains("There is no meeting in that week.", Render<MeetingPage>().Markup, StringComparison.Ordinal);
    }
}
