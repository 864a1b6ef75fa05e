using System.Security.Claims;
using Dashboard.Data.Access;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Dashboard.Web.Tests.Access;

public sealed class LetThePageRefuseTests : IAsyncLifetime
{
    private static readonly AuthorizationPolicy Policy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

    private StoreBuilder _builder = default!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(new BookBuilder(), months: 1);

    public async Task DisposeAsync() => await _builder.DisposeAsync();

    [Fact]
    public async Task Handle_PageRefused_GoesOnToThePlainRefusal() =>
        Assert.Equal((true, StatusCodes.Status403Forbidden, null), await HandleAsync(PolicyAuthorizationResult.Forbid(), new ComponentTypeMetadata(typeof(NotFoundPage))));

    [Fact]
    public async Task Handle_OtherEndpointRefused_AnswersPlainText() =>
        Assert.Equal((false, StatusCodes.Status403Forbidden, "text/plain; charset=utf-8"), await HandleAsync(PolicyAuthorizationResult.Forbid()));

    [Fact]
    public async Task Handle_Allowed_GoesOn() =>
        Assert.Equal((true, StatusCodes.Status200OK, null), await HandleAsync(PolicyAuthorizationResult.Success()));

    [Fact]
    public async Task Handle_Refused_IsKeptInTheAccessLogByThePatternOfTheAddress()
    {
        await HandleAsync(PolicyAuthorizationResult.Forbid());

        await using var context = await _builder.Store.OpenAsync(CancellationToken.None);
        var entry = Assert.Single(context.AccessLog);
        Assert.Equal(("demo:councillor", "Councillor", AccessKind.Refused, "children-id"), (entry.UserId, entry.Role, entry.Kind, entry.Page));
    }

    private async Task<(bool WentOn, int Status, string? Content)> HandleAsync(PolicyAuthorizationResult result, params object[] metadata)
    {
        var scope = new AccessScope { UserId = "demo:councillor", Role = PortalRole.Councillor };
        var context = new DefaultHttpContext { User = new ClaimsPrincipal(ScopeClaims.Identity(scope, "Councillor", "test")) };
        context.Request.Path = "/children/C000001";
        context.SetEndpoint(new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/children/{id}"), 0, new EndpointMetadataCollection(metadata), "endpoint"));
        var wentOn = false;
        Task Next(HttpContext _)
        {
            wentOn = true;
            return Task.CompletedTask;
        }

        await new LetThePageRefuse(_builder.Store, TimeProvider.System).HandleAsync(Next, context, Policy, result);

        return (wentOn, context.Response.StatusCode, context.Response.ContentType);
    }
}
