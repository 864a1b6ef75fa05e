using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Leadership;

/// <summary>The calendar of practice leadership: what is held, who comes, and how it is evaluated.</summary>
public static class LeadershipFeature
{
    public const string Page = "/practice/calendar";

    /// <summary>The events as a calendar file.</summary>
    public const string CalendarFile = Page + "/ics";

    private const int Place = 20;

    public static IServiceCollection AddLeadership(this IServiceCollection services) => services
        .AddSingleton<LeadershipQuery>()
        .AddSingleton<IPackSource>(provider => new SheetPackSource<LeadershipView>(
            PackKind.QualityAssurance, 4, "Training, observation and practice leadership", new UnitMonthFilter(Page), provider.GetRequiredService<LeadershipQuery>().LoadAsync, LeadershipFiles.Sheet))
        .AddSingleton(new NavItem(NavGroup.Practice, "Practice calendar", Page, Place, Policies.Figures));

    public static void MapLeadership(this WebApplication app)
    {
        app.MapGet(Page + UnitMonthFilter.Export, LeadershipEndpoints.ExportAsync).RequireAuthorization(Policies.Figures);
        app.MapGet(CalendarFile, LeadershipEndpoints.CalendarAsync).RequireAuthorization(Policies.Figures);
    }
}
