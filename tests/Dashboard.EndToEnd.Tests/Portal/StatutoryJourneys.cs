using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The statutory picture as a director, a team manager and a councillor use it.</summary>
[Collection(SharedPortal.Name)]
public sealed class StatutoryJourneys(RunningPortal portal, RealBrowser browser)
{
    [Theory]
    [InlineData("/statutory/section-47?period=12", "s47.to-icpc")]
    [InlineData("/statutory/journey?period=6", "journey")]
    public async Task Funnel_StepByStep_OpensAsManyRecordsAsItSays(string url, string measure)
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync(url);
        var table = page.Locator($"table[aria-labelledby='{measure.Replace('.', '-')}-funnel']");

        foreach (var row in await table.Locator("tbody tr").AllAsync())
        {
            var link = row.Locator("td:nth-child(3) a");
            var said = int.Parse((await link.TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            Assert.Equal(said, await RowsAsync(page, (await link.GetAttributeAsync("href"))!));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Figures_OfSixMonths_OpenAsManyRecordsAsTheySay()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/statutory/front-door?period=6");

        var link = page.Locator("article.figure a[aria-label^='Referrals received:']");
        var said = int.Parse((await link.TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

        Assert.Equal(said, await RowsAsync(page, (await link.GetAttributeAsync("href"))!));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Period_ChosenFromTheKeyboard_IsInTheAddressAndTheHeading()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/statutory/child-protection");

        // The button of the filters is there until the circuit is; a key pressed while one takes over from the other may be lost.
        await Assertions.Expect(page.Locator("form.filters button[type='submit']")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        foreach (var months in new[] { 3, 6 })
        {
            await page.Locator("select[name='period']").PressUntilAsync("ArrowDown", $"{months}");
            await page.ArriveAsync($"**period={months}**");
            await page.SettleAsync();
        }

        await Assertions.Expect(page.Locator(".eyebrow")).ToContainTextAsync("the 6 months to");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Headlines_AsAFile_HoldEveryFigureOfThePage()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/statutory/headlines");
        var shown = await page.Locator("main tbody tr").CountAsync();

        var csv = await page.APIRequest.GetAsync(portal.Url + "/statutory/headlines/export?format=csv");

        Assert.Equal(200, csv.Status);
        var rows = (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("To share", rows[0], StringComparison.Ordinal);
        Assert.Equal(shown, rows.Length - 2);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Councillor_SeesTheFigures_AndNeitherTeamsNorChildren()
    {
        var page = await browser.SignInAsync(portal, "councillor");
        await page.OpenAsync("/statutory/child-protection?period=6");

        await Assertions.Expect(page.Locator("article.figure").First).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("main a[href^='/cases'], main a[href*='unit=T-']").CountAsync());
        await page.Context.CloseAsync();
    }

    private async Task<int> RowsAsync(IPage page, string casesUrl)
    {
        var csv = await page.APIRequest.GetAsync(portal.Url + casesUrl.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));
        Assert.Equal(200, csv.Status);
        return (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
    }
}
