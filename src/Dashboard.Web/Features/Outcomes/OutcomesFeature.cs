using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Setup.Settings;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Outcomes Based Accountability: the matrix, turning the curve of one measure, and how far children have come.</summary>
public static class OutcomesFeature
{
    /// <summary>The matrix.</summary>
    public const string Page = "/outcomes";

    /// <summary>Distance travelled, and what became of children after help ended.</summary>
    public const string DistancePage = "/outcomes/distance";

    public static IServiceCollection AddOutcomes(this IServiceCollection services)
    {
        services.AddOptions<OutcomesOptions>().BindConfiguration(OutcomesOptions.Section).ValidateOnStart();
        return services
            .AddSettingsSection<OutcomesOptions>(OutcomesOptions.Section, "Measures of the outcomes matrix", MatrixSelection.Settled)
            .AddFaults<OutcomesOptions>(options => MatrixSelection.Faults(options, Catalogue.Standard))
            .AddPeriodReader()
            .AddSingleton<MatrixQuery>()
            .AddSingleton<CurveQuery>()
            .AddSingleton<DistanceQuery>()
            .AddSingleton(new NavItem(NavGroup.Outcomes, "Outcomes matrix", Page, 0, Policies.Figures))
            .AddSingleton(new NavItem(NavGroup.Outcomes, "Distance travelled", DistancePage, 1, Policies.Figures));
    }

    public static void MapOutcomes(this WebApplication app)
    {
        app.MapGet(Page + UnitMonthFilter.Export, MatrixEndpoint.ExportAsync).RequireAuthorization(Policies.Figures);
        app.MapGet(DistancePage + UnitMonthFilter.Export, DistanceEndpoint.ExportAsync).RequireAuthorization(Policies.Figures);
    }
}
