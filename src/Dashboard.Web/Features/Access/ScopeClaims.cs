using System.Security.Claims;
using Dashboard.Data.Access;

namespace Dashboard.Web.Features.Access;

/// <summary>A scope as claims of a signed-in person, and back.</summary>
public static class ScopeClaims
{
    private const string Subject = "sub";
    private const string Unit = "dashboard:unit";
    private const string Worker = "dashboard:worker";

    /// <summary>The claims of a person.</summary>
    public static ClaimsIdentity Identity(AccessScope scope, string name, string authenticationType)
    {
        var identity = new ClaimsIdentity(authenticationType, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(Subject, scope.UserId));
        identity.AddClaim(new Claim(ClaimTypes.Name, name));
        identity.AddClaim(new Claim(ClaimTypes.Role, scope.Role.ToString()));
        identity.AddClaims(scope.UnitIds.Select(unit => new Claim(Unit, unit)));
        if (scope.WorkerId is { } worker)
        {
            identity.AddClaim(new Claim(Worker, worker));
        }

        return identity;
    }

    /// <summary>The scope of a person.</summary>
    /// <exception cref="AccessDeniedException">Nobody is signed in, or the claims name no role of the portal.</exception>
    public static AccessScope Scope(ClaimsPrincipal person)
    {
        var subject = person.FindFirstValue(Subject);
        if (subject is null || !Enum.TryParse<PortalRole>(person.FindFirstValue(ClaimTypes.Role), out var role) || !Enum.IsDefined(role))
        {
            throw new AccessDeniedException("You are not signed in, or your sign-in gives you no role in this portal.");
        }

        return new AccessScope
        {
            UserId = subject,
            Role = role,
            UnitIds = [.. person.FindAll(Unit).Select(claim => claim.Value)],
            WorkerId = person.FindFirstValue(Worker),
        };
    }
}
