using Dashboard.Web.Features.Access;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>The actions agreed in the answers to an exception; whoever reads it within their units marks them done.</summary>
public sealed partial class ExceptionActions
{
    private ElementReference _heading;
    private string? _said;
    private string? _refusal;

    [Parameter, EditorRequired]
    public required ExceptionView View { get; set; }

    /// <summary>The actions are not what they were: the page is to load again.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private AnswerWriter Writer { get; set; } = default!;

    private bool MayMark => View.MayMark && RendererInfo.IsInteractive;

    private async Task DoneAsync(int id)
    {
        var faults = await Writer.DoneAsync(await Reader.ScopeAsync(), id, CancellationToken.None);
        _said = faults.Count == 0 ? "The action is marked done." : null;
        _refusal = faults.Count == 0 ? null : string.Join(' ', faults.Select(fault => fault.Words));
        await OnChanged.InvokeAsync();
        await _heading.FocusAsync();
    }
}
