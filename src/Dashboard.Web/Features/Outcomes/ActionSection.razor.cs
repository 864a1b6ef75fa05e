using Dashboard.Data.Actions;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Actions;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The actions of a curve; those who may write add them and mark them done here.</summary>
public sealed partial class ActionSection
{
    private ElementReference _heading;
    private ElementReference _open;
    private ActionEntry _entry = new();
    private string? _said;
    private string? _refusal;
    private bool _writing;

    [Parameter, EditorRequired]
    public required CurveView View { get; set; }

    /// <summary>The actions are not what they were: the page is to load again.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private ActionWriter Writer { get; set; } = default!;

    // Before the circuit is up a form would send the text in the address.
    private bool MayWrite => View.MayWrite && RendererInfo.IsInteractive;

    private string Standing(ActionRow action) => action switch
    {
        { DoneOn: { } done } => $"done on {FigureText.Date(done)}",
        _ when action.DueOn < View.Today => $"was due on {FigureText.Date(action.DueOn)}, still open",
        _ => $"due by {FigureText.Date(action.DueOn)}",
    };

    private void Toggle() => (_writing, _said, _refusal) = (!_writing, null, null);

    private async Task CloseAsync()
    {
        _writing = false;
        await _open.FocusAsync();
    }

    private async Task<IReadOnlyList<FieldFault<ActionField>>> SaveAsync() => await Writer.AddAsync(await Reader.ScopeAsync(), View, _entry, CancellationToken.None);

    private async Task SavedAsync()
    {
        _entry = new ActionEntry();
        _refusal = null;
        await OnChanged.InvokeAsync();
        _said = "The action is saved. It stands in the list.";
        await CloseAsync();
    }

    private async Task DoneAsync(ActionRow action)
    {
        var faults = await Writer.DoneAsync(await Reader.ScopeAsync(), action.Id, CancellationToken.None);
        _said = faults.Count == 0 ? "The action is marked done." : null;
        _refusal = faults.Count == 0 ? null : string.Join(' ', faults.Select(fault => fault.Words));
        await OnChanged.InvokeAsync();
        await _heading.FocusAsync();
    }
}
