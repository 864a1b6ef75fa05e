using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Dashboard.Web.Features.Access.Sessions;

/// <summary>What somebody does on an open page counts as being there, as a request does.</summary>
internal sealed class SessionActivity(ReaderSessions sessions, AuthenticationStateProvider authentication) : CircuitHandler
{
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        await sessions.NoteAsync(async () => (await authentication.GetAuthenticationStateAsync()).User, CancellationToken.None);
        await next(context);
    };
}
