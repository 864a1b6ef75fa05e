using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Dashboard.Web.Features.Access;

/// <summary>Who is signed in but may not see a page gets the plain refusal of the router, with the status 403, instead of a redirect; of anything but a page, the same words as plain text.</summary>
internal sealed class LetThePageRefuse(ReportingStore store, TimeProvider clock) : IAuthorizationMiddlewareResultHandler
{
    private const string Words = "Your role does not include this. Ask the people who run the portal if you think that it should.";

    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden)
        {
            await _default.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        await NoteAsync(context);

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            await next(context);
            return;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(Words, context.RequestAborted);
    }

    private async Task NoteAsync(HttpContext context)
    {
        var scope = ScopeClaims.Scope(context.User);
        await AccessLog.NoteAsync(store, clock, scope.UserId, scope.Role.ToString(), AccessKind.Refused, PageCode.Of(context.GetEndpoint()), context.RequestAborted);
    }
}
