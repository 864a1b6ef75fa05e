using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>
/// axe on every page, in both themes, on a desk and on a phone. The gate is every violation of WCAG 2.0 to 2.2, A and AA; there is no list of
/// exceptions. Nothing may make a page wider than the screen, and everything must be reachable without a mouse.
/// </summary>
[Collection(BrowsedPortal.Name)]
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
        "/statutory/early-help",
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
        "/caseload",
        "/standards",
        "/standards/what-if?rule=cp-visit&length=5&in=wd&months=3",
        "/escalations",
        "/audits",
        "/audits/questions?period=6",
        "/audits/instruments",
        "/audits/instruments/graded-criteria",
        "/supervision",
        "/outcomes",
        "/outcomes?period=12",
        "/outcomes/curve?measure=outcome.improved.safety",
        "/outcomes/distance",
        "/feedback",
        "/feedback/staff",
        "/triangulation?unit=T-BEECH",
        "/practice/calendar",
        "/mpd",
        "/mpd/print",
        "/board",
        "/board?as=councillor",
        "/qa-report",
        "/qa-report?quarter=2026-Q4",
        "/exceptions",
        "/exceptions?state=open&owner=other",
        "/exceptions/1",
        "/exceptions/corrections",
        "/worklist",
        "/reports",
        "/cycle",
        "/cycle/meeting?from=2026-01-05&week=2",
        "/cycle/packs/week-2",
        "/notices",
        "/definitions",
        "/data-quality",
        "/cases?measure=sos.safety-plan&month=2026-10&unit=authority",
        "/practice/board",
        "/sign-in",
        "/sign-in/refused",
        "/sign-in/failed",
        "/not-there",
        "/ui-kit",
    ];

    private static readonly string[] AdministrationPages =
    [
        "/administration",
        "/administration/people",
        "/administration/loads",
        "/administration/loads/1",
        "/administration/publications",
        "/administration/publications/issue",
        "/administration/settings",
    ];

    public static TheoryData<string> Views => [.. Pages];

    public static TheoryData<string> AdministrationViews => [.. AdministrationPages];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Page_HasNoViolationsAndFitsTheScreen(string url)
    {
        var page = await browser.ReturnAsync(portal, "director");
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                refused.Add($"{message.Location} {message.Text}");
            }
        };

        await page.OpenAsync(url);

        // Before axe, which writes styles of its own into the page.
        Assert.Empty(refused);
        await AssertOnDeskAndPhoneAsync(page);
    }

    [Theory]
    [MemberData(nameof(AdministrationViews))]
    public async Task AdministrationPage_HasNoViolationsAndFitsTheScreen(string url)
    {
        var page = await browser.ReturnAsync(portal, "analyst");

        await page.OpenAsync(url);

        await AssertOnDeskAndPhoneAsync(page);
    }

    [Fact]
    public async Task ChildTimeline_HasNoViolationsAndFitsTheScreen()
    {
        foreach (var (width, dark) in new[] { (1440, false), (390, true) })
        {
            var page = await browser.SignInAsync(portal, "director", width, dark);
            await page.OpenAsync("/cases?measure=sos.safety-plan&month=2026-10&unit=authority");
            await page.Locator("a[href^='/children/']").First.ClickAsync();
            await page.ArriveAsync("**/children/**");
            await page.Locator("form.reason").WaitForAsync();
            await page.AssertAccessibleAsync();
            await page.Locator("form.reason input").First.CheckAsync();
            await page.Locator("form.reason button").ClickAsync();
            await page.Locator(".about").WaitForAsync();
            await page.SettleAsync();

            await page.AssertAccessibleAsync();
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Fault_PutIntoAPage_IsFound()
    {
        var page = await browser.ReturnAsync(portal, "director");
        await page.OpenAsync("/notices");
        await page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.ico\"><p style=\"color: #ccc; background: #fff\">Pale</p>')");

        var found = await Axe.ViolationsAsync(page);

        Assert.Contains(found, violation => violation.StartsWith("image-alt: ", StringComparison.Ordinal));
        Assert.Contains(found, violation => violation.StartsWith("color-contrast: ", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SignIn_HasNoViolations()
    {
        await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = portal.Url });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");

        await page.AssertAccessibleAsync();
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

    /// <summary>The open page on a desk in the light, then on a phone in the dark: loading it again would find the same and take as long.</summary>
    private static async Task AssertOnDeskAndPhoneAsync(IPage page)
    {
        await page.AssertAccessibleAsync();
        await page.SetViewportSizeAsync(390, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        await page.AssertAccessibleAsync();
        await page.Context.CloseAsync();
    }
}
