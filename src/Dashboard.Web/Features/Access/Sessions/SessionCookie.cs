using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Dashboard.Web.Features.Access.Sessions;

/// <summary>Checks the session behind the cookie on every request. Rights that have changed hold from this request on.</summary>
internal sealed class SessionCookie(ReaderSessions sessions) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is not { } person)
        {
            return;
        }

        var aborted = context.HttpContext.RequestAborted;
        var state = await sessions.CheckAsync(person, aborted);
        if (state.Scope is not { } scope)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        if (!SessionClaims.Holds(person, scope))
        {
            context.ReplacePrincipal(SessionClaims.Person(scope, person.Identity?.Name ?? string.Empty, SessionClaims.SessionOf(person)!));
            context.ShouldRenew = true;
        }

        await sessions.NoteAsync(() => Task.FromResult(person), aborted);
    }
}
