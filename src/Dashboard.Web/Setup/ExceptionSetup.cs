using Dashboard.Data.Exceptions;
using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup;

/// <summary>What the settings change about the rules of exceptions, checked at start.</summary>
internal static class ExceptionSetup
{
    public static IServiceCollection AddExceptionRules(this IServiceCollection services)
    {
        services.AddOptions<ExceptionOptions>().BindConfiguration(ExceptionOptions.Section).ValidateOnStart();
        services.AddSettingsSection<ExceptionOptions>(ExceptionOptions.Section, "Which rules mark exceptions, where they differ from those of the portal");
        services.AddFaults<ExceptionOptions>(options => options.Faults());
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<ExceptionOptions>>().Value.Read());
    }
}
