using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From a worker to the children held, from a team to its page, and what others are shown instead.</summary>
[Collection(SharedPortal.Name)]
public sealed class CaseloadJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Worker_OpensAsManyChildrenAsTheTableSays()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/caseload?month=2026-10");
        var link = page.Locator("section[aria-labelledby='workers'] tbody tr").First.Locator("td a").First;
        var number = int.Parse((await link.TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        await link.ClickAsync();
        await page.ArriveAsync("**/cases?**");
        await page.SettleAsync();

        var csv = await page.APIRequest.GetAsync(portal.Url + new Uri(page.Url).PathAndQuery.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));

        Assert.Equal(number, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Team_IsChosenFromTheTable_AndTheFileFollows()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/caseload");
        var team = page.Locator("section[aria-labelledby='teams'] tbody th a").First;
        var name = await team.TextContentAsync();
        await team.ClickAsync();
        await page.ArriveAsync("**unit=**");
        await Assertions.Expect(page.Locator(".eyebrow")).ToContainTextAsync(name!);
        await page.AssertAccessibleAsync();

        var file = await page.APIRequest.GetAsync(portal.Url + await page.Locator("a[href*='/caseload/export'][href*='exact']").First.GetAttributeAsync("href"));

        Assert.Equal(200, file.Status);
        Assert.Single((await file.TextAsync()).Split("\r\n"), row => row.StartsWith("Team,", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Councillor_SeesTheFiguresWithoutTeamsAndWorkers()
    {
        var page = await browser.SignInAsync(portal, "councillor");
        await page.OpenAsync("/caseload");

        await Assertions.Expect(page.Locator("article.figure")).ToHaveCountAsync(8);
        await Assertions.Expect(page.Locator("section[aria-labelledby='workers'], section[aria-labelledby='teams']")).ToHaveCountAsync(0);
        var file = await page.APIRequest.GetAsync(portal.Url + "/caseload/export?format=csv");
        Assert.DoesNotContain("\r\nWorker,", await file.TextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Practitioner_SeesTheOwnCaseloadOnly()
    {
        var page = await browser.SignInAsync(portal, "practitioner");
        await page.OpenAsync("/caseload");

        await Assertions.Expect(page.Locator("section[aria-labelledby='workers'] tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("article.figure")).ToHaveCountAsync(0);
        await page.AssertAccessibleAsync();
        await page.Context.CloseAsync();
    }
}
