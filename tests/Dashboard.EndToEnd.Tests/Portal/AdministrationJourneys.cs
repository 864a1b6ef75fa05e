using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From the first page of the administration to what a load kept out, and who is refused it.</summary>
[Collection(SharedPortal.Name)]
public sealed class AdministrationJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Analyst_GoesFromTheHubToALoad_AndDownloadsTheRowsItKeptOut()
    {
        var page = await browser.SignInAsync(portal, "analyst");
        await page.OpenAsync("/administration");
        await Assertions.Expect(page.Locator(".nav a[aria-current='page']")).ToHaveTextAsync("Administration");

        await page.Locator(".hub").GetByRole(AriaRole.Link, new() { Name = "Data loads" }).ClickAsync();
        await page.ArriveAsync("**/administration/loads");
        await page.SettleAsync();
        var row = page.Locator("tbody tr").Filter(new() { HasText = "Standard Safeguarding Dataset" }).First;
        var keptOut = int.Parse((await row.Locator("td").Nth(4).TextContentAsync())!, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await page.ArriveAsync("**/administration/loads/*");
        await page.SettleAsync();

        var address = await page.Locator("a[download]").GetAttributeAsync("href");
        var csv = await page.APIRequest.GetAsync(portal.Url + address);
        Assert.True(keptOut > 0);
        Assert.Equal(keptOut, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Settings_InForce_NameWhereTheyComeFrom()
    {
        var page = await browser.SignInAsync(portal, "analyst");

        await page.OpenAsync("/administration/settings");

        var scale = page.Locator("tbody tr").Filter(new() { HasText = "Store:DemoScale" });
        await Assertions.Expect(scale.Locator("td")).ToHaveTextAsync(["0.15", "1", "environment"]);
        await Assertions.Expect(page.Locator("tbody tr").Filter(new() { HasText = "Portal:PlaceName" }).Locator("td").Last).ToHaveTextAsync("appsettings.json");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/administration")]
    [InlineData("/administration/loads")]
    [InlineData("/administration/loads/1")]
    [InlineData("/administration/publications")]
    [InlineData("/administration/publications/issue")]
    [InlineData("/administration/settings")]
    public async Task Director_IsRefused(string url)
    {
        var page = await browser.SignInAsync(portal, "director");

        await page.OpenAsync(url);

        Assert.Equal(0, await page.Locator("main table, main .hub, main .facts").CountAsync());
        Assert.Equal(0, await page.Locator(".nav a[href^='/administration']").CountAsync());
        await page.Context.CloseAsync();
    }
}
