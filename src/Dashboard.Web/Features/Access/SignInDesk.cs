using System.Security.Claims;
using Dashboard.Data.Access.Sessions;
using Dashboard.Web.Features.Access.Sessions;

namespace Dashboard.Web.Features.Access;

/// <summary>Lets people in: one way for made-up people and for those of a provider.</summary>
public sealed class SignInDesk(ReaderSessions sessions)
{
    /// <summary>Begins a session.</summary>
    /// <returns>The person to sign in, null when they may see nothing; and what came of it.</returns>
    public async Task<(ClaimsPrincipal? Person, OpenedSession Session)> OpenAsync(SignedInPerson person, CancellationToken cancellationToken)
    {
        var session = await sessions.OpenAsync(person, cancellationToken);
        return (session.Id is { } id ? SessionClaims.Person(session.Decision.Scope!, person.Name, id) : null, session);
    }
}
