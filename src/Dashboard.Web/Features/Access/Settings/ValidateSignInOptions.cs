using Dashboard.Data.Access;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access.Settings;

/// <summary>Says at start everything that is wrong with the settings of the sign-in. In Production there is no start without a provider.</summary>
internal sealed class ValidateSignInOptions(IHostEnvironment environment) : IValidateOptions<SignInOptions>
{
    private const double LongestHours = 24;
    private const double LongestRecheck = 60;

    public ValidateOptionsResult Validate(string? name, SignInOptions options) =>
        Faults(options).ToList() is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;

    private static string Fault(string setting, string what) => $"{SignInOptions.Section}:{setting}: {what}";

    private static IEnumerable<string> RuleFaults(SignInOptions options)
    {
        for (var index = 0; index < options.Roles.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(options.Roles[index].Claim))
            {
                yield return Fault($"Roles:{index}:Claim", "name the role or group as the provider does");
            }

            if (RoleCode.Read(options.Roles[index].Role) is null)
            {
                yield return Fault($"Roles:{index}:Role", $"\"{options.Roles[index].Role}\" is none of {string.Join(", ", Enum.GetNames<PortalRole>())}");
            }
        }

        for (var index = 0; index < options.Units.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(options.Units[index].Claim) || string.IsNullOrWhiteSpace(options.Units[index].Unit))
            {
                yield return Fault($"Units:{index}", "name the role or group, and the id of the unit");
            }
        }

        if (options.Roles.All(role => RoleCode.Read(role.Role) != PortalRole.Analyst))
        {
            yield return Fault("Roles", $"one role or group must mean {PortalRole.Analyst}, or nobody can administer the portal");
        }
    }

    private IEnumerable<string> Faults(SignInOptions options)
    {
        if (options.SessionHours is not (> 0 and <= LongestHours))
        {
            yield return Fault(nameof(options.SessionHours), $"more than 0, up to {LongestHours} hours");
        }

        if (!(options.IdleMinutes > 0))
        {
            yield return Fault(nameof(options.IdleMinutes), "more than 0 minutes");
        }

        if (options.RecheckSeconds is not (>= 1 and <= LongestRecheck))
        {
            yield return Fault(nameof(options.RecheckSeconds), $"1 to {LongestRecheck} seconds: what is taken away reaches an open page within a minute");
        }

        var mode = options.Mode switch
        {
            SignInOptions.Oidc => [.. ProviderFaults(options), .. RuleFaults(options)],
            SignInOptions.Demo when environment.IsProduction() =>
                [Fault(nameof(options.Mode), $"\"{SignInOptions.Oidc}\" in Production, with a provider; made-up people sign in on other machines only (docs/sign-in.md)")],
            SignInOptions.Demo => (string[])[],
            _ => [Fault(nameof(options.Mode), $"\"{SignInOptions.Oidc}\" or \"{SignInOptions.Demo}\"")],
        };
        foreach (var fault in mode)
        {
            yield return fault;
        }
    }

    private IEnumerable<string> ProviderFaults(SignInOptions options)
    {
        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority) || authority.Scheme is not ("https" or "http"))
        {
            yield return Fault(nameof(options.Authority), "the address of the provider");
        }
        else if (authority.Scheme == Uri.UriSchemeHttp && !environment.IsDevelopment() && !(options.AllowLoopbackHttp && authority.IsLoopback))
        {
            yield return Fault(nameof(options.Authority), "an https address");
        }

        if (string.IsNullOrWhiteSpace(options.ClientId))
        {
            yield return Fault(nameof(options.ClientId), "the id of the portal at the provider");
        }

        if (string.IsNullOrWhiteSpace(options.ClientSecret))
        {
            yield return Fault(nameof(options.ClientSecret), "the secret of the portal at the provider, set in the environment or a secret store");
        }
    }
}
