using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Dashboard.Web.Features.Access;

/// <summary>Who is signed in but may not see a page gets the plain refusal of the router, with the status 403, instead of a redirect.</summary>
internal sealed class LetThePageRefuse : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden)
        {
            return _default.HandleAsync(next, context, policy, authorizeResult);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null ? Task.CompletedTask : next(context);
    }
}
