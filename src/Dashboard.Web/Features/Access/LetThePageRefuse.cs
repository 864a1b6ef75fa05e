using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Dashboard.Web.Features.Access;

/// <summary>Who is signed in but may not see a page gets the plain refusal of the router, with the status 403, instead of a redirect; of anything but a page, the same words as plain text.</summary>
internal sealed class LetThePageRefuse : IAuthorizationMiddlewareResultHandler
{
    private const string Words = "Your role does not include this. Ask the people who run the portal if you think that it should.";

    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden)
        {
            return _default.HandleAsync(next, context, policy, authorizeResult);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            return next(context);
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Words, context.RequestAborted);
    }
}
