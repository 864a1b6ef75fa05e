using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Cycle.Packs;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Cycle;

/// <summary>The ten-week performance cycle: its meetings, their actions, and the packs that they read.</summary>
public static class CycleFeature
{
    private const int Place = 10;

    public static IServiceCollection AddCycle(this IServiceCollection services) => services
        .AddSingleton<ReadyLines>()
        .AddSingleton<MeetingWriter>()
        .AddSingleton<PackMaker>()
        .AddSingleton<PackDesk>()
        .AddSingleton(new NavItem(NavGroup.Reports, CycleWords.Title, CycleUrls.Page, Place, Policies.Cycle));

    public static void MapCycle(this WebApplication app)
    {
        app.MapGet(CycleUrls.CalendarFile, CycleEndpoints.CalendarAsync).RequireAuthorization(Policies.Cycle);
        app.MapGet(CycleUrls.PackFilePattern, CycleEndpoints.PackAsync).RequireAuthorization(Policies.Cycle);
    }
}
