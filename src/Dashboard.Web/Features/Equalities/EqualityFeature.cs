using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Equalities;

/// <summary>Equalities: whether some groups of children are more likely than others to reach a stage, and whether they get the same practice.</summary>
public static class EqualityFeature
{
    public static IServiceCollection AddEqualities(this IServiceCollection services) => services
        .AddSingleton<EqualityQuery>()
        .AddSingleton(new NavItem(NavGroup.Statutory, "Equalities", EqualityFilter.Page, 20, Policies.Figures));

    public static void MapEqualities(this WebApplication app) =>
        app.MapGet(EqualityFilter.ExportPath, EqualityEndpoint.ExportAsync).RequireAuthorization(Policies.Figures);
}
