using Dashboard.Data.Comparators;
using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup;

/// <summary>Whom the settings say to compare with, checked at start.</summary>
internal static class ComparatorSetup
{
    public static IServiceCollection AddComparators(this IServiceCollection services)
    {
        services.AddOptions<ComparatorOptions>().BindConfiguration(ComparatorOptions.Section).ValidateOnStart();
        services.AddSettingsSection<ComparatorOptions>(ComparatorOptions.Section, "Whom published figures are shown of");
        services.AddFaults<ComparatorOptions>(options => options.Faults());
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<ComparatorOptions>>().Value.Read());
    }
}
