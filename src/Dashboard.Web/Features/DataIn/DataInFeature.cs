using Dashboard.Data;
using Dashboard.Data.Store;
using Dashboard.Import;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.DataIn;

/// <summary>The store, and how data comes into it. The only feature that knows the import and the made-up authority.</summary>
public static class DataInFeature
{
    public static IServiceCollection AddDataIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StoreOptions>().BindConfiguration(StoreOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ImportOptions>().BindConfiguration("Import");
        services.AddDashboardData(StoreConnection.Parse(configuration[$"{StoreOptions.Section}:{nameof(StoreOptions.Database)}"] ?? StoreConnection.Default, configuration));
        services.AddSingleton(provider => new Importer(
            provider.GetRequiredService<ReportingStore>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<ImportOptions>>().Value));
        services.AddSingleton<FirstRunState>();
        services.AddHostedService<FirstRunService>();
        return services;
    }
}
