using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Leadership;
using Dashboard.Web.Tests.Features.Feedback;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Leadership;

public sealed class LeadershipPageTests(FeedbackStore store) : FigurePages, IClassFixture<FeedbackStore>
{
    [Fact]
    public void Finding_SaysWhatWasHeldAttendedAndEvaluated() => Assert.Equal(
        "Exampleshire, the 12 months to October 2026: 3 of 8 kinds of event were held, most often action learning sets (2); fewest of those invited came to action learning sets (60%); "
        + "best evaluated are practice weeks (9 of 10); there were no practice intensives, learning reviews, serious success reviews, inductions and surveys.",
        Words(Show(Director, "/practice/calendar").Find(".finding").TextContent));

    [Fact]
    public void Kind_AddsUpWhoCameOverEvents() => Assert.Equal(
        "Action learning sets|2|12 of 20|60%|7.5|–",
        string.Join('|', Show(Director, "/practice/calendar").FindAll("section[aria-labelledby=kinds] tbody tr").First(row => row.TextContent.Contains("Action", StringComparison.Ordinal)).Children.Take(6).Select(cell => Words(cell.TextContent))));

    [Fact]
    public void Grid_OpensTheEventsOfAMonth() => Assert.Contains(
        "/cases?measure=leadership.practice-week&month=2026-09&unit=authority",
        Show(Director, "/practice/calendar").FindAll("section[aria-labelledby=grid] td a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void Manager_SeesTheOwnEventsAndThoseForAll()
    {
        var page = Show(TeamManager, "/practice/calendar");

        Assert.Equal(4, page.FindAll("section[aria-labelledby=events] tbody tr").Count(row => row.Children.Length > 1));
        Assert.Contains("Rowan", page.Find("section[aria-labelledby=events]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_SeesNoTeam()
    {
        var page = Show(Councillor, "/practice/calendar");

        Assert.DoesNotContain("Rowan", page.Markup, StringComparison.Ordinal);
        Assert.Contains("One team", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[href^='/cases']"));
    }

    [Fact]
    public void Page_SaysThatNoSourceHoldsSelfAssessments() => Assert.Contains("no source holds them yet", Show(Director, "/practice/calendar").Markup, StringComparison.Ordinal);

    [Fact]
    public async Task CalendarFile_HoldsEveryEventFromItsFirstDayToItsLast()
    {
        Open(store.Builder, Director, "/practice/calendar");
        var view = await Services.GetRequiredService<LeadershipQuery>().LoadAsync(Director, new UnitMonthFilter(LeadershipFeature.Page), CancellationToken.None);
        var text = LeadershipFiles.Calendar(view!, DateTimeOffset.UnixEpoch);

        Assert.Equal(4, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("DTSTART;VALUE=DATE:20260914\r\nDTEND;VALUE=DATE:20260915", text, StringComparison.Ordinal);
    }

    private IRenderedComponent<LeadershipPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<LeadershipPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
