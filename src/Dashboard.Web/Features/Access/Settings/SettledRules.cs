using Dashboard.Data.Access;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access.Settings;

/// <summary>What roles and groups mean before anybody adds to it in the portal: what the settings say, or what the made-up people are.</summary>
public sealed class SettledRules(IOptions<SignInOptions> options, DemoPersonas personas)
{
    private readonly IReadOnlyList<ClaimRule> _settings =
    [
        .. options.Value.Roles.Select(row => new ClaimRule(row.Claim ?? string.Empty, RoleCode.Read(row.Role), null)),
        .. options.Value.Units.Select(row => new ClaimRule(row.Claim ?? string.Empty, null, row.Unit)),
    ];

    /// <summary>The rules, the first before the later.</summary>
    public async ValueTask<IReadOnlyList<ClaimRule>> AllAsync(CancellationToken cancellationToken) => options.Value.UsesProvider
        ? _settings
        : [.. (await personas.AllAsync(cancellationToken)).Select(persona => new ClaimRule(persona.Scope.UserId, persona.Scope.Role, persona.Scope.UnitIds[0]))];
}
