using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Mpd;

/// <summary>The monthly performance data: what was issued for a month, as a page, a Word file, a workbook and a page to print.</summary>
public static class MpdFeature
{
    public const string Page = "/mpd";

    public const string Print = Page + "/print";

    public static IServiceCollection AddMpd(this IServiceCollection services) => services
        .AddSingleton<MpdReader>()
        .AddSingleton<MpdQuery>()
        .AddSingleton<IPackSource, MpdPackSource>()
        .AddSingleton(new NavItem(NavGroup.Reports, MpdDocument.Title, Page, 0, Policies.Figures));

    public static void MapMpd(this WebApplication app) =>
        app.MapGet(Page + UnitMonthFilter.Export, MpdEndpoint.ExportAsync).RequireAuthorization(Policies.Figures);
}
