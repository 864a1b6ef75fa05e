using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>What the journeys do on any page.</summary>
internal static class PageVerbs
{
    /// <summary>Opens an address of the portal and waits until it is alive.</summary>
    public static async Task OpenAsync(this IPage page, string url)
    {
        await page.GotoAsync(url);
        await page.SettleAsync(url == "/ui-kit" ? 1 : 0);
    }

    /// <summary>Waits until the heading is there and nothing is loading.</summary>
    /// <param name="page">The page.</param>
    /// <param name="loading">Examples of loading that the page shows on purpose.</param>
    public static async Task SettleAsync(this IPage page, int loading = 0)
    {
        await page.Locator("h1").First.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(page.Locator("[aria-busy='true']")).ToHaveCountAsync(loading);
    }
}
