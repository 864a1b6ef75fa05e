using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access.Settings;

/// <summary>Settings of the sign-in, checked at start.</summary>
internal static class SignInSettings
{
    public static IServiceCollection AddSignInSettings(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>()
            .BindConfiguration(SignInOptions.Section)
            .PostConfigure<IHostEnvironment>((options, environment) => options.Mode ??= environment.IsProduction() ? null : SignInOptions.Demo)
            .ValidateOnStart();
        return services
            .AddSettingsSection<SignInOptions>(SignInOptions.Section, "How people sign in")
            .AddSingleton<IValidateOptions<SignInOptions>, ValidateSignInOptions>()
            .AddSingleton<SettledRules>();
    }
}
