using Dashboard.Web.Features.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Web.Setup;

/// <summary>Decides how the first response of a page is rendered. Later navigation inside a circuit does not pass here.</summary>
public static class PageRenderModes
{
    private static readonly InteractiveServerRenderMode WithoutPrerender = new(prerender: false);

    public static IComponentRenderMode? For(EndpointMetadataCollection? metadata)
    {
        if (metadata?.GetMetadata<ExcludeFromInteractiveRoutingAttribute>() is not null)
        {
            return null;
        }

        // A prerender would read the children twice, and write two entries to the access log for one view.
        return metadata?.GetMetadata<ChildLevelPageAttribute>() is not null ? WithoutPrerender : RenderMode.InteractiveServer;
    }
}
