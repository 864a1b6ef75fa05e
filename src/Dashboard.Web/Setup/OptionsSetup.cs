namespace Dashboard.Web.Setup;

internal static class OptionsSetup
{
    public static IServiceCollection AddPortalOptions(this IServiceCollection services)
    {
        services.AddOptions<PortalOptions>().BindConfiguration(PortalOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddTargets();
        services.AddComparators();
        services.AddDisclosure();
        return services;
    }
}
