using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Web.Tests.Setup;

public sealed class PageRenderModesTests
{
    [Fact]
    public void For_OrdinaryPage_Prerenders() =>
        Assert.True(Assert.IsType<InteractiveServerRenderMode>(PageRenderModes.For(new EndpointMetadataCollection())).Prerender);

    [Fact]
    public void For_NoEndpoint_Prerenders() => Assert.True(Assert.IsType<InteractiveServerRenderMode>(PageRenderModes.For(null)).Prerender);

    [Fact]
    public void For_ChildLevelPage_DoesNotPrerender() =>
        Assert.False(Assert.IsType<InteractiveServerRenderMode>(PageRenderModes.For(new EndpointMetadataCollection(new ChildLevelPageAttribute()))).Prerender);

    [Fact]
    public void For_PageOutsideInteractiveRouting_IsStatic() =>
        Assert.Null(PageRenderModes.For(new EndpointMetadataCollection(new ExcludeFromInteractiveRoutingAttribute())));
}
