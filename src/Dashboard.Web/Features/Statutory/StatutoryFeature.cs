using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Statutory;

/// <summary>The statutory picture: what ChAT shows, with history, teams and the children behind every figure.</summary>
public static class StatutoryFeature
{
    public static IServiceCollection AddStatutory(this IServiceCollection services)
    {
        services.AddPeriodReader().AddSingleton<StatutoryQuery>();
        foreach (var (place, page) in StatutoryPages.All.Index())
        {
            services.AddSingleton(new NavItem(NavGroup.Statutory, page.Title, StatutoryPages.Root + page.Slug, place, Policies.Figures));
        }

        return services;
    }

    public static void MapStatutory(this WebApplication app) =>
        app.MapGet(StatutoryPages.Root + "{slug}/export", StatutoryEndpoint.ExportAsync).RequireAuthorization(Policies.Figures);
}
