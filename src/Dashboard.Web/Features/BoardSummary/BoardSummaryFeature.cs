using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Setup.Settings;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>The performance board's summary for councillors and the lead member: few figures of an issued month in plain words.</summary>
public static class BoardSummaryFeature
{
    public static IServiceCollection AddBoardSummary(this IServiceCollection services)
    {
        services.AddOptions<BoardSummaryOptions>().BindConfiguration(BoardSummaryOptions.Section).ValidateOnStart();
        return services
            .AddSettingsSection<BoardSummaryOptions>(BoardSummaryOptions.Section, "Measures of the board summary", HeadlineSelection.Settled)
            .AddFaults<BoardSummaryOptions>(HeadlineSelection.Faults)
            .AddSingleton<HeadlineReader>()
            .AddSingleton<BoardSummaryQuery>()
            .AddSingleton(new NavItem(NavGroup.Board, "Board summary", BoardSummaryUrls.Page, 0, Policies.Figures));
    }

    public static void MapBoardSummary(this WebApplication app) =>
        app.MapGet(BoardSummaryUrls.Files, BoardSummaryEndpoint.ExportAsync).RequireAuthorization(Policies.Figures);
}
