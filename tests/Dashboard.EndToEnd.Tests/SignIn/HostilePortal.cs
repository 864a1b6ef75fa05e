using Dashboard.EndToEnd.Tests.Portal;

namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>A portal with an empty store whose provider is hostile.</summary>
public sealed class HostilePortal : IAsyncLifetime
{
    public RunningPortal Portal { get; } = new();

    internal HostileProvider Provider { get; } = new();

    public async Task InitializeAsync()
    {
        await Provider.StartAsync();
        Portal.ChooseUrl();
        Portal.Settings["Store__DemoWhenEmpty"] = "false";
        foreach (var (name, value) in ProviderSettings.Of(Provider.Issuer))
        {
            Portal.Settings[name] = value;
        }

        Portal.Start();
        await Portal.WaitUntilReadyAsync();
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
