using Dashboard.EndToEnd.Tests.Portal;

namespace Dashboard.EndToEnd.Tests.Links;

/// <summary>Nobody is shown a link that does not open for them.</summary>
[Collection(SharedPortal.Name)]
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
        Assert.InRange(crawl.Opened, 3, 399);
        await page.Context.CloseAsync();
    }
}
