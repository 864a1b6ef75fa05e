using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From a figure to the children behind it, as a director and a team manager go.</summary>
[Collection(SharedPortal.Name)]
public sealed partial class FigureJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Overview_ShowsTheEightInTheJourneysOrderAndOpensThem()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/");
        var links = await page.Locator("main a[href^='/measures/sos.']").EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname)");

        Assert.Equal(
            ["mapping", "three-houses", "danger-statement", "safety-goal", "safety-scale", "words-and-pictures", "family-network-meeting", "safety-plan"],
            links.Distinct().Take(8).Select(link => link["/measures/sos.".Length..]));

        await page.Locator("main a[href^='/measures/sos.safety-plan']").First.ClickAsync();
        await page.ArriveAsync("**/measures/sos.safety-plan**");
        await page.SettleAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Safety plan");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Cases_BehindAFigure_AreAsManyAsItSays()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/measures/sos.safety-plan?month=2026-10");
        var link = page.Locator("main a[href^='/cases?measure=sos.safety-plan&month=2026-10']").First;
        await link.ClickAsync();
        await page.ArriveAsync("**/cases?**");
        await page.SettleAsync();

        var heading = await page.Locator("h1").TextContentAsync();
        var parts = Parts().Match((heading + " " + await page.Locator("main").TextContentAsync()).Replace(",", string.Empty, StringComparison.Ordinal));
        Assert.True(parts.Success, heading);
        var csv = await page.APIRequest.GetAsync(new Uri(portal.Url + new Uri(page.Url).PathAndQuery.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal)).ToString());
        Assert.Equal(200, csv.Status);
        var rows = (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).ToList();
        Assert.Equal(parts.Groups["all"].Value, $"{rows.Count}");
        Assert.Equal(parts.Groups["counted"].Value, $"{rows.Count(row => row[3] == "Counted")}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task View_IsALink_ThatSurvivesAReload()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/");
        var team = page.Locator("select[name='unit'] option[value^='T-']").First;
        var name = (await team.TextContentAsync())!.Trim();
        await page.OpenAsync($"/measures/sos.mapping?unit={await team.GetAttributeAsync("value")}&month=2026-09");
        var before = await page.Locator("main").InnerTextAsync();

        await page.ReloadAsync();
        await page.SettleAsync();

        Assert.Equal(before, await page.Locator("main").InnerTextAsync());
        Assert.Contains(name, before, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Back_GoesBackThroughFilters()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/");
        var team = await page.Locator("select[name='unit'] option[value^='T-']").First.GetAttributeAsync("value");
        await page.ChooseAsync("unit", team!);

        await page.GoBackAsync();

        await page.LeaveAsync("unit=");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Unit_ChosenBeforeTheCircuitIsThere_IsShownAllTheSame()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.RouteAsync("**/blazor.web*.js", route => route.AbortAsync());
        await page.GotoAsync("/");
        var team = page.Locator("select[name='unit'] option[value^='T-']").First;
        var (id, name) = (await team.GetAttributeAsync("value"), (await team.TextContentAsync())!.Trim());

        await page.Locator("select[name='unit']").First.SelectOptionAsync(id!);

        await page.ArriveAsync($"**unit={id}**");
        await Assertions.Expect(page.Locator("main .eyebrow")).ToContainTextAsync(name);
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"(?<counted>\d+) of (?<all>\d+)")]
    private static partial Regex Parts();
}
