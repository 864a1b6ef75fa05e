using Dashboard.Data.Cycle;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Actions;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Cycle;

/// <summary>The actions of a meeting: those who keep the meeting add them; they and the managers whom an action is for mark it done.</summary>
public sealed partial class MeetingActionSection
{
    private ElementReference _heading;
    private ElementReference _open;
    private ActionEntry _entry = new();
    private string? _said;
    private string? _refusal;
    private bool _writing;

    [Parameter, EditorRequired]
    public required MeetingView View { get; set; }

    /// <summary>The actions are not what they were: the page is to load again.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private MeetingWriter Writer { get; set; } = default!;

    // Before the circuit is up a form would send the text in the address.
    private bool MayWrite => View.Detail.MayWrite && RendererInfo.IsInteractive;

    private bool CanMark => RendererInfo.IsInteractive && View.Detail.Actions.Any(action => action.MayMark);

    private void Toggle() => (_writing, _said, _refusal) = (!_writing, null, null);

    private async Task CloseAsync()
    {
        _writing = false;
        await _open.FocusAsync();
    }

    private async Task<IReadOnlyList<FieldFault<ActionField>>> SaveAsync() => await Writer.AddAsync(await Reader.ScopeAsync(), View.Detail.Meeting.Place, _entry, CancellationToken.None);

    private async Task SavedAsync()
    {
        _entry = new ActionEntry();
        _refusal = null;
        await OnChanged.InvokeAsync();
        _said = "The action is saved. It stands in the list, here and at every later meeting of this kind until it is done.";
        await CloseAsync();
    }

    private async Task DoneAsync(MeetingAction action)
    {
        var faults = await Writer.DoneAsync(await Reader.ScopeAsync(), action.Id, CancellationToken.None);
        _said = faults.Count == 0 ? "The action is marked done." : null;
        _refusal = faults.Count == 0 ? null : string.Join(' ', faults.Select(fault => fault.Words));
        await OnChanged.InvokeAsync();
        await _heading.FocusAsync();
    }
}
