using Bunit;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Administration.Publications;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Administration;

public sealed class IssuePageTests : AdministrationPages
{
    [Fact]
    public void Issue_AsksForDates_AsksOnceMore_AndFreezesTheMonth()
    {
        Services.AddSingleton<TimeProvider>(new SteppedClock(new DateTimeOffset(2026, 12, 3, 9, 0, 0, TimeSpan.Zero)));
        OpenPortal(Analyst, "/administration/publications/issue");
        var page = Render<IssuePage>();
        Assert.StartsWith("November 2026 can be issued, with the data as at 30 Nov 2026. It would mark", page.Find(".finding").TextContent, StringComparison.Ordinal);

        page.Find("form").Submit();
        Assert.Equal(2, page.FindAll(".summary li").Count);

        page.Find("#issue-due").Change("2026-12-12");
        page.Find("#issue-service-due").Change("2026-12-11");
        page.Find("form").Submit();
        Assert.Contains("rest on those of team managers", page.Find("#issue-service-due-fault").TextContent, StringComparison.Ordinal);

        page.Find("#issue-service-due").Change("2026-12-19");
        page.Find("form").Submit();
        Assert.Contains("cannot be taken back", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#issue-due"));

        page.Find("form").Submit();
        Assert.Contains("November 2026 is issued", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("November 2026", Render<PublicationsPage>().Find("tbody th").TextContent);
    }

    [Fact]
    public void Issue_OfAMonthThatIsIssued_SaysSo_AndOffersNoForm()
    {
        OpenPortal(Analyst, "/administration/publications/issue?month=2026-10");

        var page = Render<IssuePage>();

        Assert.Contains("issued already", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form"));
    }

    [Fact]
    public void Issue_ForAnybodyElse_IsRefused()
    {
        OpenPortal(Director, "/administration/publications/issue");

        Assert.Contains("Months are issued by analysts", Render<IssuePage>().Markup, StringComparison.Ordinal);
    }
}
