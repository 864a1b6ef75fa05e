using Dashboard.Measures.Disclosure;
using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup;

/// <summary>The rules for small numbers from the settings, checked at start.</summary>
internal static class DisclosureSetup
{
    public static IServiceCollection AddDisclosure(this IServiceCollection services)
    {
        services.AddOptions<DisclosureOptions>().BindConfiguration(DisclosureOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSettingsSection<DisclosureOptions>(DisclosureOptions.Section, "From which number on figures leave the service");
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<DisclosureOptions>>().Value.ToRules());
        services.AddCascadingValue(provider => provider.GetRequiredService<DisclosureRules>());
        return services;
    }
}
