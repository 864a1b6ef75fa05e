using Dashboard.EndToEnd.Tests.CommandLine;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The standards, switched from the running month on. Over a portal of its own, since every figure after that counts by them.</summary>
public sealed class StandardsJourneys(RunningPortal portal, RealBrowser browser) : IClassFixture<RunningPortal>, IClassFixture<RealBrowser>
{
    private const string Visit = "Visit to a child on a protection plan";

    [Fact]
    public async Task LocalLimit_SetByKeyboard_HoldsFromItsMonth_AndMonthsBeforeKeepTheirs()
    {
        var page = await browser.SignInAsync(portal, "analyst");
        await page.OpenAsync("/standards?month=2026-10");
        var before = await LimitAsync(page);
        await page.OpenAsync("/administration/standards");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add a limit" }).PressAsync("Enter");
        await page.GetByLabel("Timescale").SelectOptionAsync("cp-visit");
        await page.GetByLabel("Limit", new() { Exact = true }).FillAsync("5 weeks");
        await page.GetByLabel("Decided by").FillAsync("Practice board");
        await page.GetByLabel("Decided by").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("\"weeks\" is no unit");
        await Assertions.Expect(page.GetByLabel("Limit", new() { Exact = true })).ToHaveValueAsync("5 weeks");
        await page.AssertAccessibleAsync();

        await page.GetByLabel("Limit", new() { Exact = true }).FillAsync("5 wd");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change from that month" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).GetByText("Refresh the figures to count by it.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".finding")).ToContainTextAsync("1 of them set locally");
        await Assertions.Expect(page.Locator("section[aria-labelledby=changes] tbody tr")).ToContainTextAsync($"{Visit}: every 5 working days (Practice board)");
        await page.AssertAccessibleAsync();

        var refreshed = await DashboardCommand.RunAsync("refresh", "--database", "sqlite:" + portal.StoreFile);
        Assert.True(refreshed.ExitCode == 0, refreshed.Error);
        await page.OpenAsync("/standards?month=2026-10");
        Assert.Equal("every 10 working days", before);
        Assert.Equal(before, await LimitAsync(page));
        await page.Context.CloseAsync();
    }

    private static async Task<string> LimitAsync(IPage page) =>
        (await page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = Visit, Exact = true }) }).Locator("td").First.TextContentAsync())!.Trim();
}
