using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Feedback.Staff;
using Dashboard.Web.Features.Feedback.Triangulation;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Feedback;

/// <summary>What families, children and staff say, complaints and compliments, and where these agree with practice, audit and outcomes.</summary>
public static class FeedbackFeature
{
    public const string Page = "/feedback";
    public const string StaffPage = "/feedback/staff";
    public const string TriangulationPage = "/triangulation";

    private const int Place = 20;

    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddChartLines()
        .AddSingleton<FeedbackQuery>()
        .AddSingleton<IPackSource>(provider => new SheetPackSource<FeedbackView>(
            PackKind.QualityAssurance, 3, "What families and children say, three months", new UnitMonthFilter(Page, Period: Period.ThreeMonths), provider.GetRequiredService<FeedbackQuery>().LoadAsync, FeedbackFiles.Sheet))
        .AddSingleton<StaffQuery>()
        .AddSingleton<TriangulationQuery>()
        .AddSingleton(new NavItem(NavGroup.Audit, "What families and children say", Page, Place, Policies.Figures))
        .AddSingleton(new NavItem(NavGroup.Audit, "What staff say", StaffPage, Place + 1, Policies.Figures))
        .AddSingleton(new NavItem(NavGroup.Audit, "Four sources side by side", TriangulationPage, Place + 2, Policies.Figures));

    public static void MapFeedback(this WebApplication app)
    {
        app.MapGet(Page + UnitMonthFilter.Export, FeedbackEndpoints.ExportAsync).RequireAuthorization(Policies.Figures);
        app.MapGet(StaffPage + UnitMonthFilter.Export, FeedbackEndpoints.StaffAsync).RequireAuthorization(Policies.Figures);
        app.MapGet(TriangulationPage + UnitMonthFilter.Export, FeedbackEndpoints.TriangulationAsync).RequireAuthorization(Policies.Figures);
    }
}
