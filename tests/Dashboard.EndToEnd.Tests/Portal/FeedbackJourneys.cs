using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From what families say to the answers behind it, and where four sources disagree.</summary>
[Collection(SharedPortal.Name)]
public sealed class FeedbackJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Director_FiltersAndOpensANumber_AndCountsItsRows()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/feedback?month=2026-10");
        await page.Locator(".chart .canvas svg").First.WaitForAsync();
        await page.ChooseAsync("period", "6");
        await page.SettleAsync();

        var link = page.Locator("section[aria-labelledby='statements'] tbody tr").First.Locator("td a");
        var said = int.Parse((await link.TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var url = (await link.GetAttributeAsync("href"))!;
        var csv = await page.APIRequest.GetAsync(portal.Url + url.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));

        Assert.Equal(said, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Teams_SideBySide_PointOutADisagreementWithBothMeasures()
    {
        var page = await browser.SignInAsync(portal, "director");
        var found = 0;
        foreach (var team in new[] { "T-BEECH", "T-ROWAN", "T-HAZEL", "T-ALDER" })
        {
            await page.OpenAsync($"/triangulation?unit={team}&month=2026-10");
            foreach (var item in await page.Locator(".disagreements article").AllAsync())
            {
                Assert.EndsWith("?", await item.Locator("h3").TextContentAsync(), StringComparison.Ordinal);
                Assert.Equal(2, await item.Locator("dt a[href^='/measures/']").CountAsync());
                found++;
            }
        }

        Assert.True(found > 0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TeamManager_SeesTheOwnTeam()
    {
        var page = await browser.SignInAsync(portal, "team-manager");
        await page.OpenAsync("/feedback");

        await Assertions.Expect(page.Locator(".eyebrow")).ToContainTextAsync("team");
        await Assertions.Expect(page.Locator("section[aria-labelledby='units']")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }
}
