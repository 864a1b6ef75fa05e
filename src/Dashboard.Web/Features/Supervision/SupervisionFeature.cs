using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Supervision;

/// <summary>Supervision: whether children are discussed and workers supervised as often as the standards ask.</summary>
public static class SupervisionFeature
{
    public const string Page = "/supervision";

    public static IServiceCollection AddSupervision(this IServiceCollection services) => services
        .AddHeadTiles()
        .AddSingleton<SupervisionQuery>()
        .AddSingleton(new NavItem(NavGroup.Caseload, "Supervision", Page, Order: 1, Policies.Readers));

    public static void MapSupervision(this WebApplication app) =>
        app.MapGet(Page + UnitMonthFilter.Export, SupervisionEndpoint.ExportAsync).RequireAuthorization(Policies.Readers);
}
