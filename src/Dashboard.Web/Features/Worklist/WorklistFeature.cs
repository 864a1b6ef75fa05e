using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Worklist;

/// <summary>What is due and overdue for a team or worker.</summary>
public static class WorklistFeature
{
    private const int AfterTheCaseload = 10;

    public static IServiceCollection AddWorklist(this IServiceCollection services) => services
        .AddSingleton<WorklistReader>()
        .AddSingleton(new NavItem(NavGroup.Caseload, "Worklist", WorklistFilter.Path, AfterTheCaseload, Policies.Children));

    public static void MapWorklist(this WebApplication app)
    {
        app.MapGet(WorklistFilter.ExportPath, WorklistEndpoints.ExportAsync).RequireAuthorization(Policies.Children);
        app.MapGet(WorklistFilter.CalendarPath, WorklistEndpoints.CalendarAsync).RequireAuthorization(Policies.Children);
    }
}
