using Dashboard.Web.Setup;
using Dashboard.Web.Setup.Protection;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web;

/// <summary>The document around every page: head, scripts, and the render mode of the first response.</summary>
public sealed partial class App
{
    private ImportMapDefinition? _imports;

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private string? Nonce => HttpContext is null ? null : PageNonce.Of(HttpContext);

    private IComponentRenderMode? PageMode => PageRenderModes.For(HttpContext?.GetEndpoint()?.Metadata);

    protected override void OnInitialized() => _imports = ImportMapDefinition.Combine(
        ImportMapDefinition.FromResourceCollection(Assets),
        new ImportMapDefinition(new Dictionary<string, string> { ["apexcharts"] = "./" + Assets["lib/apexcharts/apexcharts.esm.js"] }, null, null));
}
