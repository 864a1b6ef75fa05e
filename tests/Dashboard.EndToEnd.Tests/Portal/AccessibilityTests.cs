using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>
/// axe on every page, in both themes, on a desk and on a phone. The gate is every violation of WCAG 2.0 to 2.2, A and AA; there is no list of
/// exceptions. Nothing may make a page wider than the screen, and everything must be reachable without a mouse.
/// </summary>
[Collection(SharedPortal.Name)]
public sealed class AccessibilityTests(RunningPortal portal, RealBrowser browser)
{
    private static readonly string[] Pages =
    [
        "/",
        "/measures/sos.safety-plan",
        "/measures/sos.time-to-first-mapping",
        "/measures/cp.open.rate",
        "/measures/s47.to-icpc",
        "/statutory/headlines",
        "/statutory/front-door",
        "/statutory/assessments?period=6",
        "/statutory/section-47?period=12",
        "/statutory/children-in-need",
        "/statutory/child-protection?period=year",
        "/statutory/looked-after",
        "/statutory/placements",
        "/statutory/health-and-missing",
        "/statutory/care-leavers",
        "/statutory/adoption",
        "/statutory/journey?period=6",
        "/equalities",
        "/equalities?by=gender&period=6",
        "/definitions",
        "/data-quality",
        "/cases?measure=sos.safety-plan&month=2026-10&unit=authority",
        "/practice/board",
        "/not-there",
        "/ui-kit",
    ];

    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static TheoryData<string, int, bool> Views
    {
        get
        {
            var views = new TheoryData<string, int, bool>();
            foreach (var page in Pages)
            {
                views.Add(page, 1440, false);
                views.Add(page, 390, true);
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Page_HasNoViolationsAndFitsTheScreen(string url, int width, bool dark)
    {
        var page = await browser.SignInAsync(portal, "director", width, dark);

        await page.OpenAsync(url);

        await AssertAccessibleAsync(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ChildTimeline_HasNoViolationsAndFitsTheScreen()
    {
        foreach (var (width, dark) in new[] { (1440, false), (390, true) })
        {
            var page = await browser.SignInAsync(portal, "director", width, dark);
            await page.OpenAsync("/cases?measure=sos.safety-plan&month=2026-10&unit=authority");
            await page.Locator("a[href^='/children/']").First.ClickAsync();
            await page.WaitForURLAsync("**/children/**");
            await page.SettleAsync();

            await AssertAccessibleAsync(page);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task SignIn_HasNoViolations()
    {
        await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = portal.Url });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");

        await AssertAccessibleAsync(page);
    }

    [Fact]
    public async Task Keyboard_ReachesTheContentThroughTheSkipLinkAndTheSearchByASlash()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/");

        await page.Keyboard.PressAsync("/");
        Assert.Equal("INPUT", await page.EvaluateAsync<string>("document.activeElement.tagName"));

        await page.OpenAsync("/");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>("document.querySelector('a, button, input, select').textContent.trim()"));
        await page.Locator("[data-skip]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("document.activeElement.id === 'content'");
        await page.Context.CloseAsync();
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe(Wcag);
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.SelectMany(violation =>
            violation.Nodes.Take(5).Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))));

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"The page is {overflow} px wider than the screen.");
    }
}
