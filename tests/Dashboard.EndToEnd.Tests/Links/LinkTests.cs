using Dashboard.EndToEnd.Tests.Portal;

namespace Dashboard.EndToEnd.Tests.Links;

/// <summary>Nobody is shown a link that does not open for them.</summary>
[Collection(BrowsedPortal.Name)]
public sealed class LinkTests(RunningPortal portal, RealBrowser browser)
{
    [Theory]
    [InlineData("practitioner", "/practice/board")]
    [InlineData("team-manager", "/cases")]
    [InlineData("service-manager", "/cases")]
    [InlineData("director", "/cases")]
    [InlineData("analyst", "/administration/people")]
    [InlineData("councillor", "/statutory/front-door/export")]
    [InlineData("governance", "/administration/access-log")]
    public async Task Reader_WhoFollowsEveryLink_MeetsNoRefusal(string persona, string amongThem)
    {
        using var reader = await ScriptedReader.SignInAsync(portal, persona);
        var page = await browser.SignInAsync(portal, persona);
        var crawl = new LinkCrawl(reader, page);

        var faults = await crawl.RunAsync();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Contains(crawl.Kinds, kind => kind.StartsWith(amongThem, StringComparison.Ordinal));
        Assert.InRange(crawl.Opened, 3, LinkCrawl.Most - 1);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("practitioner", "/statutory/headlines", "answers 403")]
    [InlineData("team-manager", "/cases?measure=sos.mapping&month=2026-10&unit=authority", "says “Ask the people")]
    [InlineData("director", "/children/C999999", "says “There is no such child")]
    [InlineData("director", "/measures/no.such", "answers 404")]
    public async Task Crawl_OfALinkThatDoesNotOpen_FindsIt(string persona, string url, string fault)
    {
        using var reader = await ScriptedReader.SignInAsync(portal, persona);
        var page = await browser.SignInAsync(portal, persona);

        var found = await new LinkCrawl(reader, page, url).OpenFirstAsync();

        Assert.Contains(found, words => words.StartsWith(url, StringComparison.Ordinal) && words.Contains(fault, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }
}
