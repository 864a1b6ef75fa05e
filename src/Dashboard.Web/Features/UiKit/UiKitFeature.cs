using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.UiKit;

/// <summary>The kit's living examples; for developers only.</summary>
public static class UiKitFeature
{
    public static IServiceCollection AddUiKit(this IServiceCollection services, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
        {
            services.AddSingleton(new NavItem(NavGroup.Administration, "Component examples", "/ui-kit", Order: 99));
        }

        return services;
    }
}
