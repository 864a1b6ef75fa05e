using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From the grades to the inadequate audits behind them, through the questions by keyboard, to the instruments; and what a team manager and a councillor are shown instead.</summary>
[Collection(SharedPortal.Name)]
public sealed class AuditJourneys(RunningPortal portal, RealBrowser browser)
{
    private const string Inadequate = "[aria-label='Table: inadequate audits one by one'] tbody tr";

    [Fact]
    public async Task Director_OpensAsManyInadequateAuditsAsThePageCounts()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/audits?month=2026-10");
        await Assertions.Expect(page.Locator(Inadequate).First).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        var row = page.Locator("section[aria-labelledby='after'] table").First.Locator("tbody tr").First;
        var all = int.Parse(await row.Locator("td").Nth(2).InnerTextAsync(), CultureInfo.InvariantCulture);
        Assert.Equal(all, await page.Locator(Inadequate).CountAsync());

        await row.Locator("td a").Last.ClickAsync();
        await page.ArriveAsync("**/cases?**");
        await page.SettleAsync();
        var csv = await page.APIRequest.GetAsync(portal.Url + new Uri(page.Url).PathAndQuery.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));

        Assert.Equal(all, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Questions_AreReadAndOpenedByKeyboard()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/audits/questions?month=2026-10&instrument=collaborative");
        await page.Locator("summary:has-text('Answers by score')").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var table = page.Locator("[aria-label='Answers by score']");
        await Assertions.Expect(table).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await table.Locator("tbody a").First.FocusAsync();
        var count = int.Parse(await page.Locator(":focus").InnerTextAsync(), CultureInfo.InvariantCulture);
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("**/cases?**");
        await page.SettleAsync();
        var csv = await page.APIRequest.GetAsync(portal.Url + new Uri(page.Url).PathAndQuery.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));

        Assert.Equal(count, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Instruments_LeadFromTheListToTheCriteriaAndToTheAnswers()
    {
        var page = await browser.SignInAsync(portal, "director", 390);
        await page.OpenAsync("/audits/instruments");
        await page.Locator(".list a:has-text('Collaborative case audit')").ClickAsync();
        await page.ArriveAsync("**/audits/instruments/collaborative**");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Collaborative case audit");
        await Assertions.Expect(page.Locator("section tbody tr")).ToHaveCountAsync(19);

        await page.Locator("a:has-text('Answers to its questions')").ClickAsync();
        await page.ArriveAsync("**/audits/questions?instrument=collaborative");

        await Assertions.Expect(page.Locator("[aria-label='Table: answers to each question'] tbody tr:not(.head)")).ToHaveCountAsync(19);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TeamManager_SeesTheOwnTeamOnly()
    {
        var page = await browser.SignInAsync(portal, "team-manager");
        await page.OpenAsync("/audits");

        await Assertions.Expect(page.Locator("[aria-label='Table: team managers'] tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[aria-label='Table: teams']")).ToHaveCountAsync(0);
        await page.OpenAsync("/audits?unit=authority");
        await Assertions.Expect(page.Locator("a[href^='/children/'], [aria-label='Table: team managers']")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Councillor_SeesNoTeamNoAuditorAndNoChild()
    {
        var page = await browser.SignInAsync(portal, "councillor");
        await page.OpenAsync("/audits");

        await Assertions.Expect(page.Locator("article.figure")).ToHaveCountAsync(8);
        await Assertions.Expect(page.Locator("a[href^='/children/'], a[href^='/cases'], [aria-label='Table: team managers']")).ToHaveCountAsync(0);
        var file = await page.APIRequest.GetAsync(portal.Url + "/audits/export?format=csv");
        Assert.Equal(200, file.Status);
        Assert.DoesNotContain("\r\nManager,", await file.TextAsync(), StringComparison.Ordinal);
        var questions = await page.APIRequest.GetAsync(portal.Url + "/audits/questions/export?format=csv&numbers=exact");
        Assert.DoesNotContain("collaborative:", await questions.TextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
