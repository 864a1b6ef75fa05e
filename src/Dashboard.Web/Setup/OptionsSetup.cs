using Dashboard.Web.Setup.Settings;

namespace Dashboard.Web.Setup;

internal static class OptionsSetup
{
    public static IServiceCollection AddPortalOptions(this IServiceCollection services)
    {
        services.AddOptions<PortalOptions>().BindConfiguration(PortalOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSettingsSection<PortalOptions>(PortalOptions.Section, "What the portal shows of the place");
        services.AddPlatformSections();
        services.AddTargets();
        services.AddComparators();
        services.AddDisclosure();
        services.AddAuditBands();
        services.AddExceptionRules();
        services.AddCyclePlan();
        return services;
    }
}
