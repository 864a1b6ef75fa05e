using Dashboard.Data;
using Dashboard.Data.Store;
using Dashboard.Import;
using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.DataIn;

/// <summary>The store, and how data comes into it. The only feature that knows the import and the made-up authority.</summary>
public static class DataInFeature
{
    private const string ImportSection = "Import";

    public static IServiceCollection AddDataIn(this IServiceCollection services)
    {
        services.AddStoreSettings();
        services.AddDashboardData(provider => StoreConnection.Parse(
            provider.GetRequiredService<IOptions<StoreOptions>>().Value.Database,
            provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => new Importer(
            provider.GetRequiredService<ReportingStore>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<ImportOptions>>().Value,
            provider.GetRequiredService<Measures.Codes.GradeBands>()));
        services.AddSingleton<FirstRunState>();
        services.AddHostedService<FirstRunService>();
        services.AddHostedService<WarmUpService>();
        return services;
    }

    /// <summary>Settings of the store and of imports, checked at start.</summary>
    internal static void AddStoreSettings(this IServiceCollection services)
    {
        services.AddOptions<StoreOptions>().BindConfiguration(StoreOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ImportOptions>().BindConfiguration(ImportSection);
        services.AddSingleton<IValidateOptions<StoreOptions>, ValidateStoreOptions>();
        services.AddSettingsSection<StoreOptions>(StoreOptions.Section, "Where the data is");
        services.AddSettingsSection<ImportOptions>(ImportSection, "How sources are read");
    }
}
