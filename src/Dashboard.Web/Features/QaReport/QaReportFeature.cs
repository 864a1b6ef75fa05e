using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Documents.Packs;

namespace Dashboard.Web.Features.QaReport;

/// <summary>The quarterly quality assurance report: five areas with the figures of the quarter and their texts, the difference made, and actions.</summary>
public static class QaReportFeature
{
    public static IServiceCollection AddQaReport(this IServiceCollection services) => services
        .AddSingleton<QaReportQuery>()
        .AddSingleton<IPackSource, QaPackSource>()
        .AddSingleton(new NavItem(NavGroup.Audit, "Quarterly report", QaReportUrls.Page, 6, Policies.Reports));

    public static void MapQaReport(this WebApplication app) =>
        app.MapGet(QaReportUrls.Files, QaReportEndpoint.ExportAsync).RequireAuthorization(Policies.Reports);
}
