using Dashboard.Data;
using Dashboard.Data.Access;
using Dashboard.Data.Targets;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Access.Settings;
using Dashboard.Web.Features.Reminders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dashboard.Web.Tests.Features.Reminders;

/// <summary>The hosted sender as the portal registers it, over a store, with a clock of the test. Every line that anything logs is kept.</summary>
internal sealed class SendingPortal : IAsyncDisposable
{
    private readonly KeptLogs _logs = new();
    private readonly IHost _host;

    private SendingPortal(IHost host, KeptLogs logs) => (_host, _logs) = (host, logs);

    public IReadOnlyList<string> Log => _logs.Lines;

    /// <summary>How often it has ended a day's sending.</summary>
    public int Runs => Log.Count(line => line.Contains("sent before", StringComparison.Ordinal));

    public static async Task<SendingPortal> StartAsync(StoreBuilder store, TimeProvider clock, params (string Key, string Value)[] settings)
    {
        var logs = new KeptLogs();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(new TargetFinder([]));
        builder.Services.AddDashboardData(store.Store.Connection);
        builder.Services.AddOptions<SignInOptions>().Configure(options =>
        {
            options.Mode = SignInOptions.Oidc;
            options.Roles.Add(new ClaimRole { Claim = "managers", Role = nameof(PortalRole.TeamManager) });
            options.Units.Add(new ClaimUnit { Claim = "beech", Unit = "T1" });
            options.Units.Add(new ClaimUnit { Claim = "rowan", Unit = "T2" });
        });
        builder.Services.AddSingleton<DemoPersonas>();
        builder.Services.AddSingleton<SettledRules>();
        builder.Services.AddReminders();
        var host = builder.Build();
        await host.StartAsync();
        return new SendingPortal(host, logs);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
