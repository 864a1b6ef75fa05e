using Dashboard.EndToEnd.Tests.Portal;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>A portal whose people sign in at a provider, over the made-up authority.</summary>
public sealed class ProviderPortal : IAsyncLifetime
{
    /// <summary>How often open pages look whether their session still runs, and the wait of a test for what must come within a minute.</summary>
    public const string Recheck = "10";

    public static readonly float WithinAMinute = 60_000;

    private TestProvider? _provider;

    public RunningPortal Portal { get; } = new();

    public async Task InitializeAsync()
    {
        Portal.ChooseUrl();
        _provider = await TestProvider.StartAsync(Portal.Url);
        foreach (var (name, value) in ProviderSettings.Of(_provider.Issuer))
        {
            Portal.Settings[name] = value;
        }

        await MadeStore.CopyToAsync(Portal.StoreFile);
        Portal.Start();
        await Portal.WaitUntilReadyAsync();
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        _provider?.Dispose();
    }

    /// <summary>Starts the portal again with other limits of sessions.</summary>
    public async Task RestartAsync(double sessionHours = 8, double idleMinutes = 30)
    {
        Portal.Stop();
        Portal.Settings["SignIn__SessionHours"] = sessionHours.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Portal.Settings["SignIn__IdleMinutes"] = idleMinutes.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Portal.Start();
        await Portal.WaitUntilReadyAsync();
    }

    /// <summary>Signs somebody in at the provider, in a profile of its own, and waits for the answer of the portal.</summary>
    internal async Task<IPage> SignInAsync(RealBrowser browser, string person, string url = "/")
    {
        var page = await browser.NewPageAsync(Portal);
        await page.GotoAsync(url);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with your work account" }).ClickAsync();
        await page.Locator($"button[value='{person}']").ClickAsync();
        await page.ArriveAsync(Portal.Url + "**");
        await page.SettleAsync();
        return page;
    }
}
