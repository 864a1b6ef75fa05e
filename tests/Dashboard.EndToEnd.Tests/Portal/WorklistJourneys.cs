using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From the authority to a team, from a line to its rule and its child, and onto paper and into a calendar.</summary>
[Collection(SharedPortal.Name)]
public sealed class WorklistJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Director_GoesFromTotalsToATeamThatHasAsManyLines()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/worklist");
        var row = page.Locator("section[aria-labelledby='teams'] tbody tr").First;
        var number = int.Parse((await row.Locator("td").Last.TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        await row.Locator("a").ClickAsync();
        await page.ArriveAsync("**unit=**");
        await page.SettleAsync();

        await Assertions.Expect(page.Locator(".windows a").First.Locator("span")).ToHaveTextAsync(number.ToString("N0", CultureInfo.InvariantCulture));
        await page.AssertAccessibleAsync();
        var csv = await page.APIRequest.GetAsync(portal.Url + await page.Locator("a[href*='format=csv']").GetAttributeAsync("href"));
        Assert.Equal(number, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TeamManager_ReadsTheRuleByKeyboard_AndOpensTheChild()
    {
        var page = await browser.SignInAsync(portal, "team-manager", 390);
        await page.OpenAsync("/worklist?due=overdue");
        var rule = page.Locator("tbody details").First;
        await rule.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(rule.Locator("p")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        var child = page.Locator("tbody th a").First;
        var id = await child.TextContentAsync();
        await child.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync($"**/children/{id}");

        // The reason is given by keyboard too.
        await page.Locator("form.reason input").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".about")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TeamManager_PrintsTheListForTheMeeting_AndTakesTheCalendar()
    {
        var page = await browser.SignInAsync(portal, "team-manager");
        await page.OpenAsync("/worklist?due=overdue");
        await page.Locator("a[href*='by=worker']").ClickAsync();
        await page.ArriveAsync("**by=worker**");
        await page.SettleAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator(".tools")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-marking]")).ToHaveTextAsync("OFFICIAL-SENSITIVE");
        Assert.True(await page.Locator("tbody .group").CountAsync() > 1, "The list is not grouped by worker.");
        var calendar = await page.APIRequest.GetAsync(portal.Url + "/worklist/calendar?due=20");
        Assert.Equal((200, "text/calendar; charset=utf-8"), (calendar.Status, calendar.Headers["content-type"]));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await calendar.TextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Practitioner_SeesTheOwnList_AndNoOtherTeams()
    {
        var page = await browser.SignInAsync(portal, "practitioner");
        await page.OpenAsync("/worklist");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("the children you hold");
        await page.AssertAccessibleAsync();
        await page.OpenAsync("/worklist?unit=authority");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Your role does not open what is due for the children of this unit.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Councillor_IsRefusedPageAndFiles()
    {
        var page = await browser.SignInAsync(portal, "councillor");

        foreach (var address in new[] { "/worklist", "/worklist/export?format=csv", "/worklist/calendar" })
        {
            Assert.Equal(403, (await page.APIRequest.GetAsync(portal.Url + address)).Status);
        }

        await page.Context.CloseAsync();
    }
}
