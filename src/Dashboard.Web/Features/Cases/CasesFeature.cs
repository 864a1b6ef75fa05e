using Dashboard.Web.Features.Access;

namespace Dashboard.Web.Features.Cases;

/// <summary>The records behind every figure, on screen and as files. No entry in the rail: it is reached from figures.</summary>
public static class CasesFeature
{
    public static IServiceCollection AddCases(this IServiceCollection services)
    {
        services.AddSingleton<CasesReader>();
        return services;
    }

    public static void MapCases(this WebApplication app) =>
        app.MapGet("/cases/export", CasesEndpoint.ExportAsync).RequireAuthorization(Policies.Children);
}
