using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Administration.Hub;
using Dashboard.Web.Features.Administration.Loads;
using Dashboard.Web.Features.Administration.Publications;
using Dashboard.Web.Features.Administration.Settings;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Administration;

/// <summary>What there is to look after: loads, issued months, settings; and the page that leads to these and to those of other features.</summary>
public static class AdministrationFeature
{
    private const int BeforeTheOthers = -1;

    public static IServiceCollection AddAdministration(this IServiceCollection services) => services
        .AddSingleton<HubReader>()
        .AddSingleton<SettingsReader>()
        .AddSingleton<IssueReader>()
        .AddSingleton<IAdministrationLine, LoadsLine>()
        .AddSingleton<IAdministrationLine, PublicationsLine>()
        .AddSingleton<IAdministrationLine, SettingsLine>()
        .AddSingleton(new NavItem(NavGroup.Administration, "Administration", AdministrationUrls.Hub, BeforeTheOthers, Policies.Oversight))
        .AddSingleton(new NavItem(NavGroup.Administration, "Data loads", AdministrationUrls.Loads, Policy: Policies.Administration))
        .AddSingleton(new NavItem(NavGroup.Administration, "Issued months", AdministrationUrls.Publications, Policy: Policies.Administration))
        .AddSingleton(new NavItem(NavGroup.Administration, "Issue a month", AdministrationUrls.Issue, Policy: Policies.Administration))
        .AddSingleton(new NavItem(NavGroup.Administration, "Settings in force", AdministrationUrls.Settings, Policy: Policies.Oversight));
}
