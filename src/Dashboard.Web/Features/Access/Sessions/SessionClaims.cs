using System.Security.Claims;
using Dashboard.Data.Access;
using Dashboard.Data.Access.Sessions;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Dashboard.Web.Features.Access.Sessions;

/// <summary>A session as claims of a signed-in person, and why it is over as a claim of nobody.</summary>
internal static class SessionClaims
{
    private const string Session = "dashboard:session";
    private const string End = "dashboard:session-end";

    /// <summary>A person with a session.</summary>
    public static ClaimsPrincipal Person(AccessScope scope, string name, string session)
    {
        var identity = ScopeClaims.Identity(scope, name, CookieAuthenticationDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(Session, session));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>Nobody, whose session is over.</summary>
    public static ClaimsPrincipal Nobody(SessionEnd end) => new(new ClaimsIdentity([new Claim(End, end.ToString())]));

    /// <summary>The session of a person; null when there is none.</summary>
    public static string? SessionOf(ClaimsPrincipal person) => person.FindFirstValue(Session);

    /// <summary>Why the session of nobody is over; null when there was none.</summary>
    public static SessionEnd? EndOf(ClaimsPrincipal nobody) => Enum.TryParse<SessionEnd>(nobody.FindFirstValue(End), out var end) ? end : null;

    /// <summary>Whether the person was given exactly this scope.</summary>
    public static bool Holds(ClaimsPrincipal person, AccessScope scope)
    {
        var given = ScopeClaims.Scope(person);
        return (given.UserId, given.Role, given.WorkerId) == (scope.UserId, scope.Role, scope.WorkerId) && given.UnitIds.SequenceEqual(scope.UnitIds);
    }
}
