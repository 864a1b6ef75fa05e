using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Overview;

/// <summary>The first page: how practice stands, and where it needs more support.</summary>
public static class OverviewFeature
{
    public static IServiceCollection AddOverview(this IServiceCollection services)
    {
        services.AddSingleton<OverviewQuery>();
        services.AddSingleton(new NavItem(NavGroup.Overview, "Overview", OverviewFilter.Page, Policy: Policies.Figures));
        return services;
    }
}
