using System.Net;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

[Collection(SharedPortal.Name)]
public sealed class SignInTests(RunningPortal portal, RealBrowser browser)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cases?measure=sos.mapping&month=2026-10&unit=authority")]
    [InlineData("/practice/board")]
    [InlineData("/cases/export?measure=sos.mapping&month=2026-10&unit=authority&format=csv")]
    public async Task Page_WithoutSignIn_LeadsToTheSignIn(string url)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(portal.Url + url));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/sign-in", response.Headers.Location!.PathAndQuery.Replace(portal.Url, string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Councillor_SeesNoChildren()
    {
        var page = await browser.SignInAsync(portal, "councillor");
        await page.OpenAsync("/");
        Assert.Equal(0, await page.Locator("main a[href^='/cases']").CountAsync());

        var response = await page.GotoAsync("/cases?measure=sos.mapping&month=2026-10&unit=authority");

        Assert.Equal(403, response!.Status);
        Assert.Equal(0, await page.Locator("a[href^='/children/']").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Practitioner_LandsOnTheBoardWithOwnChildren()
    {
        var page = await browser.SignInAsync(portal, "practitioner");

        await page.ArriveAsync("**/practice/board**");
        await page.SettleAsync();

        Assert.True(await page.Locator("a[href^='/children/']").CountAsync() > 0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ForeignReturnAddress_IsNotFollowed()
    {
        await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = portal.Url });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in?ReturnUrl=https%3A%2F%2Felsewhere.example%2F");
        await page.Locator("form:has(input[value='director']) button").ClickAsync();

        await page.ArriveAsync(portal.Url + "/");
    }
}
