using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From an escalation to the records behind it, and what a councillor is shown instead.</summary>
[Collection(SharedPortal.Name)]
public sealed class EscalationJourneys(RunningPortal portal, RealBrowser browser)
{
    private const string Items = "[aria-label='Table: open escalations one by one'] tbody tr";

    [Fact]
    public async Task Stages_AddUpToTheOpenOnes_AndOpenAsManyRecords()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/escalations?month=2026-10");
        await Assertions.Expect(page.Locator(Items).First).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        var stages = page.Locator("section[aria-labelledby='stages'] table").First.Locator("tbody tr");
        var numbers = await stages.Locator("td.number:nth-child(4)").AllTextContentsAsync();
        Assert.Equal(await page.Locator(Items).CountAsync(), numbers.Sum(number => int.Parse(number, CultureInfo.InvariantCulture)));

        await stages.First.Locator("td a").First.ClickAsync();
        await page.ArriveAsync("**/cases?**");
        await page.SettleAsync();
        var csv = await page.APIRequest.GetAsync(portal.Url + new Uri(page.Url).PathAndQuery.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));

        Assert.Equal(int.Parse(numbers[0], CultureInfo.InvariantCulture), (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Councillor_SeesFiguresAndLimitsWithoutChildren()
    {
        var page = await browser.SignInAsync(portal, "councillor");
        await page.OpenAsync("/escalations");

        await Assertions.Expect(page.Locator("article.figure")).ToHaveCountAsync(8);
        await Assertions.Expect(page.Locator(".limits li")).ToHaveCountAsync(4);
        await Assertions.Expect(page.Locator("a[href^='/children/'], a[href^='/cases']")).ToHaveCountAsync(0);
        var file = await page.APIRequest.GetAsync(portal.Url + "/escalations/export?format=csv");
        Assert.Equal(200, file.Status);
        Assert.DoesNotContain("\r\nStage,", await file.TextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
