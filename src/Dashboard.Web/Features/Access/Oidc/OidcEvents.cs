using System.Security.Claims;
using Dashboard.Data.Access.Sessions;
using Dashboard.Web.Features.Access.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Dashboard.Web.Features.Access.Oidc;

/// <summary>What happens after the provider has answered: a session, a refusal with its reason, or a failure with a reference.</summary>
internal sealed class OidcEvents(SignInDesk desk, SignInNotes notes, IOptions<SignInOptions> options) : OAuthEvents
{
    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var signedIn = Read(context.Principal!);
        var (person, session) = await desk.OpenAsync(signedIn, context.HttpContext.RequestAborted);
        if (person is null)
        {
            context.HandleResponse();
            context.Response.Redirect(notes.Refused(session.Decision));
            return;
        }

        context.Principal = person;
        context.Properties!.IsPersistent = false;
        context.Properties.ExpiresUtc = session.EndsAt;
        context.ReturnUri = LocalUrl.Or(context.ReturnUri, "/");
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        context.Response.Redirect(notes.Failed(context.Failure));
        return Task.CompletedTask;
    }

    private SignedInPerson Read(ClaimsPrincipal person) => new()
    {
        UserId = person.FindFirstValue(JwtRegisteredClaimNames.Sub)!,
        Name = person.FindFirstValue(options.Value.NameClaim) ?? "Unnamed person",
        Claims = [.. person.Claims.Where(claim => claim.Type == options.Value.RoleClaim || claim.Type == options.Value.GroupClaim).Select(claim => claim.Value)],
        WorkerId = options.Value.WorkerClaim is { Length: > 0 } worker ? person.FindFirstValue(worker) : null,
        Email = options.Value.EmailClaim is { Length: > 0 } email ? person.FindFirstValue(email) : null,
    };
}
