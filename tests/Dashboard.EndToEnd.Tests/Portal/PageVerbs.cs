using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>What the journeys do on any page.</summary>
internal static class PageVerbs
{
    private const int MostPresses = 3;

    /// <summary>Milliseconds.</summary>
    private const float Patience = 30_000;

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

    /// <summary>Waits until the address is the one, with ** for anything and * for one part, and its page is there.</summary>
    /// <remarks>Asks again and again: the library's own wait for an address can miss one that comes while it begins to wait.</remarks>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        var pattern = Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{pattern}$"), new() { Timeout = Patience });
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Waits until a part of the address is gone and the page that came is there.</summary>
    public static async Task LeaveAsync(this IPage page, string part)
    {
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(Regex.Escape(part)), new() { Timeout = Patience });
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Chooses in a filter and waits for the address that says so; where none comes, says what the page was like.</summary>
    public static async Task ChooseAsync(this IPage page, string filter, string value)
    {
        var field = page.Locator($"select[name='{filter}']").First;
        var submit = page.Locator("form.filters button[type=submit]");
        var buttonsBefore = await submit.CountAsync();
        await field.SelectOptionAsync(value);
        try
        {
            await page.ArriveAsync($"**{filter}={value}**");
        }
        catch (PlaywrightException)
        {
            Assert.Fail(
                $"{filter} = {value} never came to the address: {page.Url}. The field holds {await field.InputValueAsync()}; " +
                $"buttons {buttonsBefore}, now {await submit.CountAsync()}; {await page.Locator("#components-reconnect-modal").GetAttributeAsync("class")}; busy {await page.Locator("[aria-busy='true']").CountAsync()}.");
        }
    }

    /// <summary>Presses a key on a field until it holds a value: the heading takes the focus when the circuit begins, and with it a key pressed at that moment.</summary>
    public static async Task PressUntilAsync(this ILocator field, string key, string value)
    {
        for (var presses = 0; presses < MostPresses && await field.InputValueAsync() != value; presses++)
        {
            await field.PressAsync(key);
        }

        await Assertions.Expect(field).ToHaveValueAsync(value);
    }

    /// <summary>Fills in a day so long after the first that the field takes: the portal's own day, whatever day the test thinks it is.</summary>
    public static async Task FillDayAsync(this ILocator field, int after)
    {
        var first = DateOnly.Parse((await field.GetAttributeAsync("min"))!, CultureInfo.InvariantCulture);
        await field.FillAsync(first.AddDays(after).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>axe finds nothing, and the page is no wider than the screen.</summary>
    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var violations = await Axe.ViolationsAsync(page);
        Assert.True(violations.Count == 0, string.Join('\n', violations));

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"The page is {overflow} px wider than the screen.");
    }
}
