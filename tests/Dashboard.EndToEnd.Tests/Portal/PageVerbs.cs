using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>What the journeys do on any page.</summary>
internal static class PageVerbs
{
    /// <summary>Opens an address of the portal and waits until it is alive.</summary>
    public static async Task OpenAsync(this IPage page, string url)
    {
        await page.GotoAsync(url);
        await page.SettleAsync();
    }

    /// <summary>Waits until the heading is there and nothing is loading.</summary>
    public static async Task SettleAsync(this IPage page)
    {
        await page.Locator("h1").First.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(page.Locator("[aria-busy='true']")).ToHaveCountAsync(0);
    }
}
