using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Web.Tests.Access;

public sealed class LetThePageRefuseTests
{
    private static readonly AuthorizationPolicy Policy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

    [Fact]
    public async Task Handle_PageRefused_GoesOnToThePlainRefusal() =>
        Assert.Equal((true, StatusCodes.Status403Forbidden, null), await HandleAsync(PolicyAuthorizationResult.Forbid(), new ComponentTypeMetadata(typeof(NotFoundPage))));

    [Fact]
    public async Task Handle_OtherEndpointRefused_AnswersPlainText() =>
        Assert.Equal((false, StatusCodes.Status403Forbidden, "text/plain; charset=utf-8"), await HandleAsync(PolicyAuthorizationResult.Forbid()));

    [Fact]
    public async Task Handle_Allowed_GoesOn() =>
        Assert.Equal((true, StatusCodes.Status200OK, null), await HandleAsync(PolicyAuthorizationResult.Success()));

    private static async Task<(bool WentOn, int Status, string? Content)> HandleAsync(PolicyAuthorizationResult result, params object[] metadata)
    {
        var context = new DefaultHttpContext();
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(metadata), "endpoint"));
        var wentOn = false;
        Task Next(HttpContext _)
        {
            wentOn = true;
            return Task.CompletedTask;
        }

        await new LetThePageRefuse().HandleAsync(Next, context, Policy, result);

        return (wentOn, context.Response.StatusCode, context.Response.ContentType);
    }
}
