using Dashboard.Data.Reports;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Actions;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.QaReport;

/// <summary>The actions of the quarterly report; those who write it add them and mark them done here.</summary>
public sealed partial class QaActions
{
    private ElementReference _heading;
    private ElementReference _open;
    private ActionEntry _entry = new();
    private string? _said;
    private string? _refusal;
    private bool _writing;

    [Parameter, EditorRequired]
    public required QaReportView View { get; set; }

    /// <summary>The actions are not what they were: the page is to load again.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private QaActionWriter Writer { get; set; } = default!;

    private bool MayFinish => View.Report is { MayWrite: true } && RendererInfo.IsInteractive;

    private async Task CloseAsync()
    {
        _writing = false;
        await _open.FocusAsync();
    }

    private async Task<IReadOnlyList<FieldFault<ActionField>>> SaveAsync() => await Writer.AddAsync(await Reader.ScopeAsync(), View.Report!.Id!.Value, _entry);

    private async Task SavedAsync()
    {
        _entry = new ActionEntry();
        (_writing, _refusal) = (false, null);
        await OnChanged.InvokeAsync();
        _said = "The action is saved. It stands in the list.";
        await _heading.FocusAsync();
    }

    private async Task FinishAsync(TrackedAction action)
    {
        var faults = await Writer.FinishAsync(await Reader.ScopeAsync(), action.Id);
        _said = faults.Count == 0 ? "The action is marked done." : null;
        _refusal = faults.Count == 0 ? null : string.Join(' ', faults.Select(fault => fault.Words));
        await OnChanged.InvokeAsync();
        await _heading.FocusAsync();
    }
}
