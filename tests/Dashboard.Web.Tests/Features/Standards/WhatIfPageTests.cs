using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Standards;
using Dashboard.Web.Tests.Features.Support;

namespace Dashboard.Web.Tests.Features.Standards;

public sealed class WhatIfPageTests(StandardsStore store) : FigurePages, IClassFixture<StandardsStore>
{
    [Theory]
    [InlineData("", "/standards/what-if")]
    [InlineData("?rule=cp-visit&unit=T1&month=2026-10&months=6&profile=st-helena&length=20&in=wd", "/standards/what-if?rule=cp-visit&unit=T1&month=2026-10&months=6&profile=st-helena&length=20&in=wd")]
    [InlineData("?rule=nothing&months=400&length=-3", "/standards/what-if")]
    public void Filter_OfAnAddress_ComesBackAsTheSameAddress(string query, string url) => Assert.Equal(url, WhatIfFilter.FromQuery(query).ToUrl());

    [Fact]
    public void Answer_SaysBothSharesAndNamesTheRecords()
    {
        var page = Show(Director, "/standards/what-if?rule=cp-visit&length=6&in=wd");
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));

        Assert.Equal(
            "Exampleshire, October 2026: every 6 working days instead of every 10 working days would make 33% (1 of 3) kept in time instead of 67% (2 of 3); 1 record would be counted otherwise.",
            Words(page.Find(".finding").TextContent));
        Assert.Equal(["B"], page.FindAll("tbody th").Select(cell => Words(cell.TextContent)));
        Assert.Equal(["20 Oct 2026", "3 Nov 2026", "Within the limit", "28 Oct 2026", "Due and not done"], page.FindAll("tbody td").Skip(2).Select(cell => Words(cell.TextContent)));
    }

    [Fact]
    public void Limit_ThatIsNone_IsExplained()
    {
        var page = Show(Director, "/standards/what-if?rule=cp-visit&length=6&in=fortnights");
        page.WaitForElement("[role=alert]", TimeSpan.FromSeconds(30));

        Assert.Contains("\"fortnights\" is no unit", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_ChangesTheAddress()
    {
        var page = Show(Director, "/standards/what-if?rule=cp-visit");
        page.WaitForElement("#length", TimeSpan.FromSeconds(30));

        // On the page's own thread: it may draw once more when loading ends.
        await page.InvokeAsync(() => page.Find("#length").Change("20"));
        await page.InvokeAsync(() => page.Find("#months").Change("12"));
        await page.InvokeAsync(() => page.Find("form").Submit());

        Assert.EndsWith("/standards/what-if?rule=cp-visit&unit=authority&month=2026-10&months=12&length=20&in=wd", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Manager_OfAnotherTeam_SeesFiguresWithoutRecords()
    {
        var page = Show(TeamManager, "/standards/what-if?rule=cp-visit&length=6&in=wd&unit=authority");
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));

        Assert.DoesNotContain("otherwise", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Contains("opened by their own managers", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("tbody th"));
    }

    private IRenderedComponent<WhatIfPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        return Render<WhatIfPage>();
    }
}
