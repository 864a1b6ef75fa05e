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
        services.AddSingleton<IValidateOptions<ExceptionOptions>, ExceptionValidator>();
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<ExceptionOptions>>().Value.Read());
    }

    private sealed class ExceptionValidator : IValidateOptions<ExceptionOptions>
    {
        public ValidateOptionsResult Validate(string? name, ExceptionOptions options) =>
            options.Faults() is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }
}
