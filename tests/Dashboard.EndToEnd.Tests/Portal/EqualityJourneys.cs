using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From a comparison of groups to the children behind it, and what a councillor is told instead.</summary>
[Collection(SharedPortal.Name)]
public sealed class EqualityJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Group_OpensAsManyRecordsAsItsNumberSays()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/equalities?month=2026-10");
        var link = page.Locator("table[aria-labelledby='s47-started'] tbody tr").First.Locator("a").First;
        var number = int.Parse((await link.TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        await link.ClickAsync();
        await page.ArriveAsync("**/cases?**");
        await page.SettleAsync();

        var csv = await page.APIRequest.GetAsync(portal.Url + new Uri(page.Url).PathAndQuery.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));

        Assert.Equal(number, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Grouping_IsChosenInTheAddress_AndTheFileFollows()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/statutory/equalities");
        await page.ChooseAsync("by", "gender");
        await Assertions.Expect(page.Locator("table[aria-labelledby='s47-started'] tbody th").First).ToHaveTextAsync("Girls");

        var file = await page.APIRequest.GetAsync(portal.Url + await page.Locator("a[href*='/equalities/export']").First.GetAttributeAsync("href"));

        Assert.Equal(200, file.Status);
        Assert.Contains(",Gender,Girls,", await file.TextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Councillor_IsToldWhy_AndGetsNoFile()
    {
        var page = await browser.SignInAsync(portal, "councillor");
        await page.OpenAsync("/equalities");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("could show who they are");
        await Assertions.Expect(page.Locator("main table")).ToHaveCountAsync(0);
        var file = await page.APIRequest.GetAsync(portal.Url + "/equalities/export?format=csv");
        Assert.Equal(403, file.Status);
        await page.Context.CloseAsync();
    }
}
