using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From the issue of a month to the answer of a team manager. Over a portal of its own, since a month is issued once.</summary>
public sealed class ExceptionJourneys(RunningPortal portal, RealBrowser browser) : IClassFixture<RunningPortal>, IClassFixture<RealBrowser>
{
    [Fact]
    public async Task Month_IsIssuedByTheAnalyst_AndItsExceptionsAreAnsweredByTheTeamManager()
    {
        var analyst = await browser.SignInAsync(portal, "analyst");
        await analyst.OpenAsync("/administration/publications");
        await analyst.GetByRole(AriaRole.Link, new() { Name = "Preview and issue the next month" }).PressAsync("Enter");
        await analyst.ArriveAsync("**/administration/publications/issue");
        await analyst.SettleAsync();
        await Assertions.Expect(analyst.Locator(".finding")).ToContainTextAsync("can be issued");
        await analyst.GetByLabel("Team managers’ reports due").FillDayAsync(9);
        await analyst.GetByLabel("Service managers’ reports due").FillDayAsync(16);
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Issue the month" }).PressAsync("Enter");
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Yes, issue it and freeze its figures" }).PressAsync("Enter");
        await Assertions.Expect(analyst.GetByText("Its figures are frozen.")).ToBeVisibleAsync();
        await analyst.Context.CloseAsync();

        var manager = await browser.SignInAsync(portal, "team-manager");
        await manager.OpenAsync("/exceptions");
        var row = manager.Locator("tbody tr").Filter(new() { HasText = "cases" }).First;
        var title = await row.Locator("th a").TextContentAsync();
        var number = (await row.Locator("td").Last.TextContentAsync())!.Trim();
        await row.Locator("td a").PressAsync("Enter");
        await manager.ArriveAsync("**/cases?**");
        await manager.SettleAsync();
        await Assertions.Expect(manager.Locator("table tbody tr")).ToHaveCountAsync(int.Parse(number, CultureInfo.InvariantCulture));

        await manager.OpenAsync("/exceptions");
        await manager.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).First.PressAsync("Enter");
        await manager.ArriveAsync("**/exceptions/*");
        await manager.SettleAsync();
        await manager.GetByLabel("Explained").CheckAsync();
        await manager.GetByLabel("What lies behind it, and what has been done?").FillAsync("Two workers were ill; the visits are booked.");
        await manager.GetByRole(AriaRole.Button, new() { Name = "Save the answer" }).PressAsync("Enter");
        await Assertions.Expect(manager.GetByText("Your answer is saved.")).ToBeVisibleAsync();
        await manager.AssertAccessibleAsync();
        await manager.OpenAsync("/exceptions?state=explained");
        await Assertions.Expect(manager.Locator("tbody th")).ToHaveTextAsync([title!]);
        await manager.Context.CloseAsync();
    }
}
