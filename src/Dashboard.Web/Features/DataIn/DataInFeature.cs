using Dashboard.Data;
using Dashboard.Data.Store;
using Dashboard.Import;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.DataIn;

/// <summary>The store, and how data comes into it. The only feature that knows the import and the made-up authority.</summary>
public static class DataInFeature
{
    public static IServiceCollection AddDataIn(this IServiceCollection services)
    {
        services.AddOptions<StoreOptions>().BindConfiguration(StoreOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ImportOptions>().BindConfiguration("Import");
        services.AddSingleton<IValidateOptions<StoreOptions>, ValidateStoreOptions>();
        services.AddDashboardData(provider => StoreConnection.Parse(
            provider.GetRequiredService<IOptions<StoreOptions>>().Value.Database,
            provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => new Importer(
            provider.GetRequiredService<ReportingStore>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<ImportOptions>>().Value));
        services.AddSingleton<FirstRunState>();
        services.AddHostedService<FirstRunService>();
        return services;
    }
}
