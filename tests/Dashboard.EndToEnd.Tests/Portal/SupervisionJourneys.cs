using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From a team to the children overdue, the statement a manager copies, and what others are shown instead.</summary>
[Collection(SharedPortal.Name)]
public sealed class SupervisionJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Overdue_OpensAsManyChildrenAsTheTableSays()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/supervision?month=2026-10");
        var link = page.Locator("section[aria-labelledby='teams'] a[href*='case-overdue']").First;
        var number = int.Parse((await link.TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        await link.ClickAsync();
        await page.ArriveAsync("**/cases?**");
        await page.SettleAsync();

        var csv = await page.APIRequest.GetAsync(portal.Url + new Uri(page.Url).PathAndQuery.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));

        Assert.Equal(number, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Team_IsChosenFromTheTable_AndTheStatementFollows()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/supervision");
        var team = page.Locator("section[aria-labelledby='teams'] tbody th a").First;
        var name = await team.TextContentAsync();
        await team.ClickAsync();
        await page.ArriveAsync("**unit=**");
        await Assertions.Expect(page.Locator(".eyebrow")).ToContainTextAsync(name!);
        await Assertions.Expect(page.Locator("section[aria-labelledby='statements'] p[id]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("section[aria-labelledby='statements'] p[id]")).ToContainTextAsync(name + ", ");
        await page.AssertAccessibleAsync();

        var file = await page.APIRequest.GetAsync(portal.Url + await page.Locator("a[href*='/supervision/export'][href*='exact']").First.GetAttributeAsync("href"));

        Assert.Equal(200, file.Status);
        Assert.Single((await file.TextAsync()).Split("\r\n"), row => row.StartsWith("Statement,", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Statement_IsCopied()
    {
        var page = await browser.SignInAsync(portal, "team-manager");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.OpenAsync("/supervision");
        await page.Locator("button[data-copy]").ClickAsync();

        await Assertions.Expect(page.GetByText("Copied")).ToBeVisibleAsync();
        Assert.Equal((await page.Locator("section[aria-labelledby='statements'] p[id]").TextContentAsync())!.Trim(), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Councillor_SeesTheFiguresWithoutTeamsAndWorkers()
    {
        var page = await browser.SignInAsync(portal, "councillor");
        await page.OpenAsync("/supervision");

        await Assertions.Expect(page.Locator("article.figure")).ToHaveCountAsync(8);
        await Assertions.Expect(page.Locator("section[aria-labelledby='workers'], section[aria-labelledby='supervisors'], section[aria-labelledby='teams']")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Practitioner_SeesTheOwnSupervisionOnly()
    {
        var page = await browser.SignInAsync(portal, "practitioner");
        await page.OpenAsync("/supervision");

        await Assertions.Expect(page.Locator("section[aria-labelledby='workers'] tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("article.figure")).ToHaveCountAsync(0);
        await page.AssertAccessibleAsync();
        await page.Context.CloseAsync();
    }
}
