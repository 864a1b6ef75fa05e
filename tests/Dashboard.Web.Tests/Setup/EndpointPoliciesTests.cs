using System.Reflection;
using Dashboard.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Setup;

/// <summary>What answers besides pages: files, forms, health. The pages themselves are looked at in <see cref="PagePoliciesTests"/>.</summary>
public sealed class EndpointPoliciesTests
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    [Fact]
    public async Task Endpoints_OfEveryFeature_SayWhoMayAskThem()
    {
        await using var app = Portal();

        var endpoints = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).Cast<RouteEndpoint>().ToList();

        Assert.True(endpoints.Count > 10, $"{endpoints.Count} endpoints");
        Assert.Contains(endpoints, endpoint => endpoint.RoutePattern.RawText == "/administration/access-log/export");
        Assert.Empty(endpoints.Where(endpoint => !SaysWho(endpoint.Metadata)).Select(endpoint => endpoint.RoutePattern.RawText));
    }

    [Fact]
    public async Task Endpoint_LeftToTheFallback_IsFound()
    {
        await using var app = Portal();

        Assert.False(SaysWho(((IEndpointRouteBuilder)Mapped(app, "/open")).DataSources.SelectMany(source => source.Endpoints).Cast<RouteEndpoint>().Single(endpoint => endpoint.RoutePattern.RawText == "/open").Metadata));
    }

    private static WebApplication Mapped(WebApplication app, string path)
    {
        app.MapGet(path, () => "x").RequireAuthorization();
        return app;
    }

    private static bool SaysWho(Microsoft.AspNetCore.Http.EndpointMetadataCollection metadata) =>
        metadata.GetMetadata<IAllowAnonymous>() is not null ^ metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is not null);

    /// <summary>The portal with everything that its features register and map, found as they are named: a new feature is in without a word here.</summary>
    private static WebApplication Portal()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Services.AddHealthChecks();
        foreach (var method in Extensions<IServiceCollection>("Add"))
        {
            method.Invoke(null, method.GetParameters().Length == 1 ? [builder.Services] : [builder.Services, builder.Environment]);
        }

        var app = builder.Build();
        foreach (var method in Extensions<WebApplication>("Map").Where(method => method.Name != "MapPortalPages"))
        {
            method.Invoke(null, [app]);
        }

        return app;
    }

    private static IEnumerable<MethodInfo> Extensions<T>(string prefix) => typeof(PageRenderModes).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(Statics))
        .Where(method => method.Name.StartsWith(prefix, StringComparison.Ordinal)
            && method.GetParameters() is [{ } first, .. var rest]
            && first.ParameterType == typeof(T)
            && rest.All(parameter => typeof(Microsoft.Extensions.Hosting.IHostEnvironment).IsAssignableFrom(parameter.ParameterType)));
}
