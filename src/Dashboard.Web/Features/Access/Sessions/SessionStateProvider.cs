using System.Security.Claims;
using Dashboard.Data.Access.Sessions;
using Dashboard.Web.Features.Access.Settings;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access.Sessions;

/// <summary>Who is signed in to an open page. Looks at the session again and again, and whenever the page asks; when it is over, the page shows nobody's view.</summary>
internal sealed class SessionStateProvider(ReaderSessions sessions, IOptions<SignInOptions> options, ILoggerFactory loggers)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval { get; } = TimeSpan.FromSeconds(options.Value.RecheckSeconds);

    public override async Task<AuthenticationState> GetAuthenticationStateAsync()
    {
        var state = await base.GetAuthenticationStateAsync();
        return state.User.Identity is { IsAuthenticated: true } && await EndOfAsync(state.User, CancellationToken.None) is { } end ? Leave(end) : state;
    }

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var person = authenticationState.User;
        if (person.Identity is not { IsAuthenticated: true } || await EndOfAsync(person, cancellationToken) is not { } end)
        {
            return true;
        }

        Leave(end);
        return true; // The state is set already, with the reason; a "no" would take the reason away.
    }

    private async Task<SessionEnd?> EndOfAsync(ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        var state = await sessions.CheckAsync(person, cancellationToken);
        return state.End ?? (SessionClaims.Holds(person, state.Scope!) ? null : SessionEnd.RightsChanged);
    }

    private AuthenticationState Leave(SessionEnd end)
    {
        var nobody = new AuthenticationState(SessionClaims.Nobody(end));
        SetAuthenticationState(Task.FromResult(nobody));
        return nobody;
    }
}
