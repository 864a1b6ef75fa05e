namespace Dashboard.Web.Setup;

internal static class HealthSetup
{
    public static void MapHealth(this WebApplication app) => app.MapHealthChecks("/health").AllowAnonymous();
}
