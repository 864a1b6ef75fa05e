using Dashboard.Data.Access;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.AccessLogs;
using Dashboard.Web.Features.Access.People;
using Dashboard.Web.Features.Access.Sessions;
using Dashboard.Web.Features.Access.Settings;
using Dashboard.Web.Features.Administration;
using Dashboard.Web.Features.DataIn;
using Dashboard.Web.Layout;
using Dashboard.Web.Setup;
using Dashboard.Web.Tests.Features.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Dashboard.Web.Tests.Features.Administration;

/// <summary>Base of tests of the administration: the portal's own registrations over a store, with settings of the test.</summary>
public abstract class AdministrationPages : FigurePages, IAsyncLifetime
{
    protected StoreBuilder Store { get; private set; } = default!;

    public virtual async Task InitializeAsync() => Store = await StoreBuilder.OfAsync(FigureBook.New(), months: 3, publish: 2);

    Task IAsyncLifetime.DisposeAsync() => Store.DisposeAsync().AsTask();

    /// <summary>Opens the portal for one reader, with settings.</summary>
    protected void OpenPortal(AccessScope reader, string url, params (string Key, string Value)[] settings)
    {
        Services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddCommandLine([.. settings.Select(setting => $"--{setting.Key}={setting.Value}")]).Build());
        Services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Development });
        Services.AddPortalOptions();
        Services.AddStoreSettings();
        Services.AddSignInSettings();
        Services.AddProtectionKeys();
        Services.AddPolicies();
        Services.AddAccessLog();
        Services.AddSingleton<DemoPersonas>();
        Services.AddSingleton<ReaderSessions>();
        Services.AddSingleton<PeopleReader>();
        Services.AddSingleton<IAdministrationLine, PeopleLine>();
        Services.AddSingleton(new NavItem(NavGroup.Administration, "People and rights", PeopleUrls.Page, Policy: Policies.Administration));
        Services.AddAdministration();
        Services.AddTransient<IAuthorizationService, DefaultAuthorizationService>();
        Open(Store, reader, url);
    }
}
