using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Definitions;

/// <summary>What every measure means, and the words used.</summary>
public static class DefinitionsFeature
{
    public static IServiceCollection AddDefinitions(this IServiceCollection services)
    {
        services.AddSingleton(new NavItem(NavGroup.Definitions, "Definitions", Ui.Links.MeasureUrls.Definitions, Policy: Policies.Everyone));
        services.AddSingleton<ISearchSource, MeasureSearchSource>();
        return services;
    }
}
