using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>What can be put right in the records, what is blank, what was kept out and what came late.</summary>
public static class DataQualityFeature
{
    private const int AfterTheDefinitions = 10;

    public static IServiceCollection AddDataQuality(this IServiceCollection services)
    {
        services.AddSingleton<QualityReader>();
        services.AddSingleton(new NavItem(NavGroup.Definitions, "Data quality", QualityFilter.Page, AfterTheDefinitions, Policies.Figures));
        return services;
    }

    public static void MapDataQuality(this WebApplication app)
    {
        app.MapGet(QualityFilter.Export, QualityEndpoints.ExportAsync).RequireAuthorization(Policies.Figures);
        app.MapGet(LoadUrls.Rejected, QualityEndpoints.RejectedAsync).RequireAuthorization(Policies.Administration);
    }
}
