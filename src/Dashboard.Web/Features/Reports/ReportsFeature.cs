using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Documents.Packs;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Web.Features.Reports;

/// <summary>Managers' monthly reports: who owes which, writing one, reading and deciding.</summary>
public static class ReportsFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportReader>()
        .AddSingleton<ReportDesk>()
        .AddSingleton<IPackSource, ReportsPackSource>()
        .AddSingleton(new NavItem(NavGroup.Reports, "Managers’ reports", ReportUrls.Page, 0, Policies.Reports));

    public static void MapReports(this WebApplication app)
    {
        // A browser that is signed out is to hear 401, not to be given a page.
        app.MapPut(ReportUrls.SectionPattern, ReportEndpoints.SaveAsync).RequireAuthorization(Policies.Reports).WithMetadata(new SkipStatusCodePagesAttribute());
        app.MapGet(ReportUrls.Page + "/{id:int}/export", ReportEndpoints.ExportAsync).RequireAuthorization(Policies.Reports);
        app.MapPost(ReportUrls.Open, ReportEndpoints.OpenAsync).RequireAuthorization(Policies.Reports);
    }
}
