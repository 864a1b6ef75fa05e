using System.Security.Claims;
using Dashboard.Data.Access;
using Dashboard.Data.Access.Sessions;
using Dashboard.Data.Store;
using Dashboard.Web.Features.Access.Sessions;

namespace Dashboard.Web.Features.Access;

/// <summary>Lets people in and out, and keeps both in the access log: one way for made-up people and for those of a provider.</summary>
public sealed class SignInDesk(ReaderSessions sessions, ReportingStore store, TimeProvider clock)
{
    private const string Page = "sign-in";
    private const string NoRole = "none";

    /// <summary>Begins a session.</summary>
    /// <returns>The person to sign in, null when they may see nothing; and what came of it.</returns>
    public async Task<(ClaimsPrincipal? Person, OpenedSession Session)> OpenAsync(SignedInPerson person, CancellationToken cancellationToken)
    {
        var session = await sessions.OpenAsync(person, cancellationToken);
        var scope = session.Decision.Scope;
        await NoteAsync(person.UserId, scope?.Role.ToString() ?? NoRole, session.Id is null ? AccessKind.Refused : AccessKind.SignIn, cancellationToken);
        return (session.Id is { } id ? SessionClaims.Person(scope!, person.Name, id) : null, session);
    }

    /// <summary>Ends the session of a person who signs out.</summary>
    public async Task LeaveAsync(ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(person, cancellationToken);
        if (SessionClaims.SessionOf(person) is not null)
        {
            var scope = ScopeClaims.Scope(person);
            await NoteAsync(scope.UserId, scope.Role.ToString(), AccessKind.SignOut, cancellationToken);
        }
    }

    private Task NoteAsync(string userId, string role, AccessKind kind, CancellationToken cancellationToken) =>
        AccessLog.NoteAsync(store, clock, userId, role, kind, Page, cancellationToken);
}
