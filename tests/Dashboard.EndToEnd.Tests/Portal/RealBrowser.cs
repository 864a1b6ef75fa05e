using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>Chromium as installed on the machine, driven without a window.</summary>
public sealed class RealBrowser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Cookies of those who signed in once for many tests, by portal and persona.</summary>
    private readonly Dictionary<(string Url, string Persona), string> _signedIn = [];

    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = Arguments,
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A new page in a profile of its own, signed in as one of the made-up people.</summary>
    public async Task<IPage> SignInAsync(RunningPortal portal, string persona, int width = 1440, bool dark = false)
    {
        var page = await NewPageAsync(portal, width, dark);
        await page.GotoAsync("/sign-in");
        await page.Locator($"form:has(input[value='{persona}']) button").ClickAsync();
        await page.LeaveAsync("/sign-in");
        return page;
    }

    /// <summary>A new page of somebody who signed in for an earlier one: for tests that look at pages and leave the session as it is.</summary>
    public async Task<IPage> ReturnAsync(RunningPortal portal, string persona)
    {
        if (_signedIn.TryGetValue((portal.Url, persona), out var cookies))
        {
            return await NewPageAsync(portal, cookies: cookies);
        }

        var page = await SignInAsync(portal, persona);
        _signedIn[(portal.Url, persona)] = await page.Context.StorageStateAsync();
        return page;
    }

    /// <summary>A new page in a profile of its own, with nobody signed in unless cookies say who.</summary>
    public async Task<IPage> NewPageAsync(RunningPortal portal, int width = 1440, bool dark = false, string? cookies = null)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = portal.Url,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            StorageState = cookies,
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }
}
