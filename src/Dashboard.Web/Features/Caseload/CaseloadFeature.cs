using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Caseload;

/// <summary>Caseload: who holds how many children, against the limits, and who works here.</summary>
public static class CaseloadFeature
{
    public const string Page = "/caseload";

    public static IServiceCollection AddCaseload(this IServiceCollection services) => services
        .AddHeadTiles()
        .AddSingleton<CaseloadQuery>()
        .AddSingleton(new NavItem(NavGroup.Caseload, "Caseload", Page, Policy: Policies.Readers));

    public static void MapCaseload(this WebApplication app) =>
        app.MapGet(Page + UnitMonthFilter.Export, CaseloadEndpoint.ExportAsync).RequireAuthorization(Policies.Readers);
}
