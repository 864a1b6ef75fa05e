using Dashboard.Data.Targets;
using Dashboard.Measures.Engine;
using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup;

/// <summary>Targets of the settings, checked at start.</summary>
internal static class TargetSetup
{
    public static IServiceCollection AddTargets(this IServiceCollection services)
    {
        services.AddOptions<TargetOptions>()
            .Configure<IConfiguration>((options, configuration) => configuration.GetSection(TargetOptions.Section).Bind(options.Targets))
            .ValidateOnStart();
        services.AddSettingsSection<TargetOptions>(TargetOptions.Section, "What figures are held against", options => options.Targets);
        services.AddFaults<TargetOptions>(options => TargetReader.Faults(options, Catalogue.Standard));
        services.AddSingleton(provider => new TargetFinder(TargetReader.Read(provider.GetRequiredService<IOptions<TargetOptions>>().Value, Catalogue.Standard)));
        return services;
    }
}
