using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>What an issued month marks for scrutiny, and the answers to it.</summary>
public static class ExceptionsFeature
{
    private const int Place = 1;

    public static IServiceCollection AddExceptions(this IServiceCollection services) => services
        .AddSingleton<ExceptionLines>()
        .AddSingleton<ExceptionsReader>()
        .AddSingleton<ExceptionReader>()
        .AddSingleton<AnswerWriter>()
        .AddSingleton<IPackSource, ExceptionsPackSource>()
        .AddSingleton(new NavItem(NavGroup.Reports, "Exceptions", ExceptionUrls.Page, Place, Policies.Exceptions))
        .AddSingleton(new NavItem(NavGroup.Reports, "Corrections asked for", ExceptionUrls.Corrections, Place + 1, Policies.Exceptions));

    public static void MapExceptions(this WebApplication app) =>
        app.MapGet(ExceptionUrls.Page + UnitMonthFilter.Export, ExceptionsEndpoint.ExportAsync).RequireAuthorization(Policies.Exceptions);
}
