using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup.Settings;

/// <summary>Says at start everything that is wrong with a section of the settings.</summary>
internal static class FaultValidation
{
    /// <summary>Has options refused with all the faults that a check names.</summary>
    /// <param name="services">Where the check is registered.</param>
    /// <param name="faults">Everything that is wrong; empty when all can be used.</param>
    public static IServiceCollection AddFaults<TOptions>(this IServiceCollection services, Func<TOptions, IReadOnlyCollection<string>> faults)
        where TOptions : class => services.AddSingleton<IValidateOptions<TOptions>>(new FaultValidator<TOptions>(faults));

    private sealed class FaultValidator<TOptions>(Func<TOptions, IReadOnlyCollection<string>> faults) : IValidateOptions<TOptions>
        where TOptions : class
    {
        public ValidateOptionsResult Validate(string? name, TOptions options) =>
            faults(options) is { Count: > 0 } found ? ValidateOptionsResult.Fail(found) : ValidateOptionsResult.Success;
    }
}
