using System.IO.Compression;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>From the ten weeks to an action of the week-2 meeting and its pack.</summary>
[Collection(SharedPortal.Name)]
public sealed class CycleJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task SeniorLeader_AddsAnActionByKeyboard_AndTakesThePackAway()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/cycle");
        await page.GetByRole(AriaRole.Link, new() { Name = "Social care performance review" }).PressAsync("Enter");
        await page.ArriveAsync("**/cycle/meeting?**");
        await page.SettleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Add an action" }).PressAsync("Enter");
        await page.GetByLabel("What is to be done").FillAsync("Book the visits that are outstanding");
        await page.GetByLabel("Who does it").FillAsync("Head of service");
        await page.GetByLabel("By when").FillDayAsync(14);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the action" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".agreed .text")).ToContainTextAsync(["Book the visits that are outstanding"]);
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Make the week-2 pack" }).PressAsync("Enter");
        await page.ArriveAsync("**/cycle/packs/week-2?**");
        await Assertions.Expect(page.GetByText("The pack is ready")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download the pack" }).PressAsync("Enter"));
        await using var zip = await ZipFile.OpenReadAsync(await download.PathAsync());
        Assert.Contains("00-contents.docx", zip.Entries.Select(entry => entry.FullName));
        Assert.Contains(zip.Entries, entry => entry.FullName.StartsWith("mpd-", StringComparison.Ordinal) && entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }
}
