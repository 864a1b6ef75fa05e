using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Web.Ui.States;

/// <summary>Error boundary of a <see cref="Tile"/>: logs the fault under a reference and shows the reference only.</summary>
public sealed class TileBoundary : ErrorBoundaryBase
{
    public string? Reference { get; private set; }

    [Inject]
    private ILogger<TileBoundary> Logger { get; set; } = default!;

    protected override Task OnErrorAsync(Exception exception)
    {
        Reference = ReferenceId.New();
        Logger.LogError(exception, "A tile could not be shown. Reference {Reference}", Reference);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
        }
        else
        {
            builder.AddContent(1, ErrorContent!(CurrentException));
        }
    }
}
