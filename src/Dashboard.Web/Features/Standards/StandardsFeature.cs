using Dashboard.Data.Standards;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Setup.Settings;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Standards;

/// <summary>The timescales that hold, how often they are kept, what another limit would mean, and who may change them.</summary>
public static class StandardsFeature
{
    public const string Page = "/standards";
    public const string SwitchPage = "/administration/standards";

    public static IServiceCollection AddStandards(this IServiceCollection services)
    {
        services.AddOptions<StandardsOptions>().BindConfiguration(StandardsOptions.Section).ValidateOnStart();
        return services
            .AddSettingsSection<StandardsOptions>(StandardsOptions.Section, "Timescales until an administrator switches them")
            .AddSingleton<IAdministrationLine, StandardsLine>()
            .AddFaults<StandardsOptions>(StandardsSettings.Faults)
            .AddSingleton(provider => provider.GetRequiredService<IOptions<StandardsOptions>>().Value)
            .AddSingleton<StandardsReader>()
            .AddSingleton<WhatIfReader>()
            .AddSingleton<SwitchReader>()
            .AddSingleton(new NavItem(NavGroup.Caseload, "Timescales", Page, Policy: Policies.Figures))
            .AddSingleton(new NavItem(NavGroup.Administration, "Standards in force", SwitchPage, Policy: Policies.Administration));
    }

    public static void MapStandards(this WebApplication app) =>
        app.MapGet(Page + UnitMonthFilter.Export, StandardsEndpoint.ExportAsync).RequireAuthorization(Policies.Figures);
}
