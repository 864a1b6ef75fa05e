using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From what can be put right to the children whose records it is in.</summary>
[Collection(SharedPortal.Name)]
public sealed class QualityJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Check_OpensAsManyRecordsAsItCounts()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/data-quality?month=2026-10");
        var link = page.Locator("section:has(#checks) a[href^='/cases?']").First;
        var counted = (await link.TextContentAsync())!.Replace(",", string.Empty, StringComparison.Ordinal).Trim();
        var address = await link.GetAttributeAsync("href");

        // By keyboard: the link takes the focus and opens.
        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("**/cases?**");
        await page.SettleAsync();

        var csv = await page.APIRequest.GetAsync(portal.Url + address!.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));
        Assert.Equal(counted, $"{(await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Analyst_DownloadsTheRowsKeptOut_TheDirectorDoesNot()
    {
        var director = await browser.SignInAsync(portal, "director");
        await director.OpenAsync("/data-quality");
        await Assertions.Expect(director.Locator("a[href^='/data-quality/rejected']")).ToHaveCountAsync(0);
        Assert.False((await director.APIRequest.GetAsync(portal.Url + "/data-quality/rejected?source=ssd&format=csv", new() { MaxRedirects = 0 })).Ok);
        await director.Context.CloseAsync();

        var analyst = await browser.SignInAsync(portal, "analyst");
        await analyst.OpenAsync("/data-quality");
        var address = await analyst.Locator("a[href^='/data-quality/rejected']").First.GetAttributeAsync("href");
        var csv = await analyst.APIRequest.GetAsync(portal.Url + address);
        Assert.StartsWith("File,Row,Column,What was there,Reason", (await csv.TextAsync()).TrimStart('\uFEFF'), StringComparison.Ordinal);
        await analyst.Context.CloseAsync();
    }
}
