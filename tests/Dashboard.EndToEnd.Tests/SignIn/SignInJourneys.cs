using Dashboard.EndToEnd.Tests.Portal;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>Signing in and out at a certified provider, in a browser, and what ends a session.</summary>
public sealed class SignInJourneys(ProviderPortal portal, RealBrowser browser) : IClassFixture<ProviderPortal>, IClassFixture<RealBrowser>
{
    private const string Cases = "/cases?measure=sos.mapping&month=2026-10&unit=";

    [Fact]
    public async Task Analyst_SignsInWherePointedTo_AndAdministers()
    {
        var page = await portal.SignInAsync(browser, "ann", "/administration/people");

        Assert.Equal("/administration/people", new Uri(page.Url).AbsolutePath);
        await Assertions.Expect(page.Locator("tbody th:text-is('Ann Analyst')")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TeamManager_SeesChildrenOfTheOwnTeam_AndNoOthers()
    {
        var page = await portal.SignInAsync(browser, "tom");
        await page.OpenAsync(Cases + "T-BEECH");
        Assert.True(await page.Locator("a[href^='/children/']").CountAsync() > 0);

        await page.OpenAsync(Cases + "T-ROWAN");

        Assert.Equal(0, await page.Locator("a[href^='/children/']").CountAsync());
        Assert.Equal(403, (await page.GotoAsync("/administration/people"))!.Status);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Councillor_SeesFigures_AndNoChildren()
    {
        var page = await portal.SignInAsync(browser, "cora");
        Assert.True(await page.Locator("main .figures").CountAsync() > 0);

        Assert.Equal(403, (await page.GotoAsync(Cases + "authority"))!.Status);
        Assert.Equal(0, await page.Locator("a[href^='/children/']").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("paul", "none of the roles or groups it names has a role in this portal")]
    [InlineData("una", "names no team or service that you belong to")]
    [InlineData("tess", "Your sign-in names 2: Beech team, Rowan team.")]
    [InlineData("carl", "“T-CLOSED”, which is not, or no longer, a team or service")]
    public async Task Person_WithoutAScope_IsToldWhyAndSeesNothing(string person, string reason)
    {
        var page = await portal.SignInAsync(browser, person);

        Assert.Equal("/sign-in/refused", new Uri(page.Url).AbsolutePath);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(reason);
        var reference = await page.Locator("main strong").TextContentAsync();
        Assert.Contains($"Reference {reference}", portal.Portal.Log, StringComparison.Ordinal);
        await page.GotoAsync("/");
        Assert.Equal("/sign-in", new Uri(page.Url).AbsolutePath);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SignOut_EndsTheSessionHereAndAtTheProvider()
    {
        var page = await portal.SignInAsync(browser, "dora");
        var cookies = await page.Context.CookiesAsync([portal.Portal.Url]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out here too" }).ClickAsync();
        await page.ArriveAsync("**/sign-in**");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with your work account" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Provider");
        await page.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = portal.Portal.Url }));
        await page.GotoAsync("/");
        Assert.Equal("/sign-in", new Uri(page.Url).AbsolutePath);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Session_EndedByAnAdministrator_LeavesTheOpenPageWithinAMinute()
    {
        var page = await portal.SignInAsync(browser, "dora");
        var admin = await portal.SignInAsync(browser, "ann", "/administration/people");

        await admin.Locator("tr:has(th:text-is('Dora Director')) button:has-text('End sessions')").ClickAsync();
        await Assertions.Expect(admin.Locator("[role=status]").First).ToContainTextAsync("The sessions of Dora Director are ended.");

        await AssertOverAsync(page, "You are signed out");
        await page.Context.CloseAsync();
        await admin.Context.CloseAsync();
    }

    [Fact]
    public async Task Scope_GivenByAnAdministrator_ReachesTheOpenPage_AndHoldsAfterLoadingItAgain()
    {
        var page = await portal.SignInAsync(browser, "tom");
        var admin = await portal.SignInAsync(browser, "ann", "/administration/people");

        await admin.Locator("#who").SelectOptionAsync(new SelectOptionValue { Label = "Tom Manager" });
        await admin.Locator("#scope-unit").SelectOptionAsync("T-ROWAN");
        await admin.Locator("#why").FillAsync("Cover of sick leave");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Give this scope" }).ClickAsync();
        await Assertions.Expect(admin.Locator("tr:has(th:text-is('Tom Manager')) td:nth-child(3)").First).ToHaveTextAsync("Beech team, Rowan team");

        await AssertOverAsync(page, "What you may see has changed");
        await page.OpenAsync(Cases + "T-ROWAN");
        Assert.True(await page.Locator("a[href^='/children/']").CountAsync() > 0);

        await admin.GetByRole(AriaRole.Button, new() { Name = "End this scope of Tom Manager" }).ClickAsync();
        await AssertOverAsync(page, "What you may see has changed");
        await page.Context.CloseAsync();
        await admin.Context.CloseAsync();
    }

    [Fact]
    public async Task Session_OutlivesARestartOfThePortal()
    {
        var page = await portal.SignInAsync(browser, "dora");

        await portal.RestartAsync();
        await page.OpenAsync("/");

        await Assertions.Expect(page.Locator(".who")).ToHaveTextAsync("Dora Director");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(8, 0.05, "Nothing was done here for a while")]
    [InlineData(0.002, 30, "The session has reached its full length")]
    public async Task Session_BeyondItsLimit_IsOver(double hours, double idleMinutes, string words)
    {
        await portal.RestartAsync(hours, idleMinutes);
        try
        {
            var page = await portal.SignInAsync(browser, "dora");

            await AssertOverAsync(page, "You are signed out");

            await Assertions.Expect(page.Locator("main")).ToContainTextAsync(words);
            await page.ReloadAsync();
            Assert.Equal("/sign-in", new Uri(page.Url).AbsolutePath);
            await page.Context.CloseAsync();
        }
        finally
        {
            await portal.RestartAsync();
        }
    }

    private static async Task AssertOverAsync(IPage page, string title)
    {
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync(title, new() { Timeout = ProviderPortal.WithinAMinute });
        Assert.Equal(0, await page.Locator("main :is(table, .figures, a[href^='/cases'], a[href^='/children/'])").CountAsync());
    }
}
