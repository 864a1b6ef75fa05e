using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Escalations;

/// <summary>Consultations with conference chairs, and escalations by chairs and reviewing officers.</summary>
public static class EscalationsFeature
{
    public const string Page = "/escalations";

    private const int Place = 5;

    public static IServiceCollection AddEscalations(this IServiceCollection services) => services
        .AddHeadTiles()
        .AddSingleton<EscalationsQuery>()
        .AddSingleton<EscalationItems>()
        .AddSingleton(new NavItem(NavGroup.Caseload, "Consultations and escalations", Page, Place, Policies.Figures));

    public static void MapEscalations(this WebApplication app) =>
        app.MapGet(Page + UnitMonthFilter.Export, EscalationsEndpoint.ExportAsync).RequireAuthorization(Policies.Figures);
}
