using Dashboard.Data.Cycle;
using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup;

/// <summary>When the performance cycle runs and what is on its agendas, checked at start.</summary>
internal static class CycleSetup
{
    public static IServiceCollection AddCyclePlan(this IServiceCollection services)
    {
        services.AddOptions<CycleOptions>().BindConfiguration(CycleOptions.Section).ValidateOnStart();
        services.AddSettingsSection<CycleOptions>(CycleOptions.Section, "When the performance cycle begins, and agendas that differ from those of the portal");
        services.AddFaults<CycleOptions>(options => options.Faults());
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<CycleOptions>>().Value.Read());
    }
}
