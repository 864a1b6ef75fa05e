using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From the bell to the notice, to where it is done, and back.</summary>
[Collection(SharedPortal.Name)]
public sealed class NoticeJourneys(RunningPortal portal, RealBrowser browser)
{
    private const string Action = "Book the room for the review";

    [Fact]
    public async Task Notice_OfAnAction_LeadsToItsMeeting_AndIsGoneOnceItIsDone()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/notices");
        var before = await CountAsync(page);
        await page.OpenAsync("/cycle");
        await page.GetByRole(AriaRole.Link, new() { Name = "Social care performance review" }).PressAsync("Enter");
        await page.ArriveAsync("**/cycle/meeting?**");
        await page.SettleAsync();
        var meeting = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = "Add an action" }).PressAsync("Enter");
        await page.GetByLabel("What is to be done").FillAsync(Action);
        await page.GetByLabel("Who does it").FillAsync("Business support");
        await page.GetByLabel("By when").FillDayAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the action" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByText("The action is saved.")).ToBeVisibleAsync();

        await page.OpenAsync("/notices");
        Assert.Equal(before + 1, await CountAsync(page));
        var bell = page.Locator("a.bell");
        await Assertions.Expect(bell).ToHaveAccessibleNameAsync(before == 0 ? "1 reminder" : $"{before + 1} reminders");
        await Assertions.Expect(bell.Locator(".number")).ToHaveTextAsync($"{before + 1}");
        await page.AssertAccessibleAsync();
        await page.SetViewportSizeAsync(390, 900);
        await page.AssertAccessibleAsync();
        await page.SetViewportSizeAsync(1440, 900);

        await page.OpenAsync("/");
        await bell.PressAsync("Enter");
        await page.ArriveAsync("**/notices");
        await page.SettleAsync();
        await page.Locator(".notices li").Filter(new() { HasText = "due on" }).GetByRole(AriaRole.Link, new() { Name = "An action", Exact = true }).Last.PressAsync("Enter");
        await page.ArriveAsync(meeting);
        await page.SettleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Mark done: {Action}" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByText("The action is marked done.")).ToBeVisibleAsync();

        await page.OpenAsync("/notices");
        Assert.Equal(before, await CountAsync(page));
        await page.Context.CloseAsync();
    }

    private static async Task<int> CountAsync(IPage page) => await page.Locator(".notices li").CountAsync();
}
