using Dashboard.Data.Model;
using Dashboard.Data.Portal;

namespace Dashboard.Data.Access.Sessions;

/// <summary>Roles and groups of a person as they are stored, one a line.</summary>
internal static class StoredClaims
{
    /// <summary>Most that are kept: directories name no more than 200 groups in one sign-in.</summary>
    private const int Most = 500;

    public static string Write(IEnumerable<string> claims) => string.Join('\n', claims
        .Where(claim => claim.Length is > 0 and <= TextLength.Label && !claim.Any(char.IsControl))
        .Distinct(StringComparer.Ordinal)
        .Take(Most));

    public static PersonRights Rights(PortalUser user, IReadOnlyList<ClaimRule> rules, IEnumerable<UserScope> scopes) => new()
    {
        UserId = user.Id,
        Claims = (user.Claims ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal),
        WorkerId = user.WorkerId,
        Rules = rules,
        Grants = ScopeGrant.Of(scopes),
        Disabled = user.DisabledAt is not null,
    };
}
