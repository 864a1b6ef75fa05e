using Dashboard.Measures.Formatting;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Measures;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>The notes of the page; those who may write them and take them back here.</summary>
public sealed partial class NoteSection
{
    private ElementReference _heading;
    private ElementReference _open;
    private NoteEntry _entry = new();
    private string? _said;
    private string? _refusal;
    private bool _writing;

    [Parameter, EditorRequired]
    public required MeasureView View { get; set; }

    /// <summary>The notes are not what they were: the page is to load again.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private NoteWriter Writer { get; set; } = default!;

    // Before the circuit is up a form would send the text in the address.
    private bool MayWrite => View.MayAnnotate && RendererInfo.IsInteractive;

    private void Toggle() => (_writing, _said, _refusal) = (!_writing, null, null);

    private async Task CloseAsync()
    {
        _writing = false;
        await _open.FocusAsync();
    }

    private async Task SavedAsync()
    {
        var month = _entry.Draft(View).Month;
        _entry = new NoteEntry();
        _refusal = null;
        await OnChanged.InvokeAsync();
        _said = $"The note is saved. It stands in the list and on the charts at {FigureText.Month(month)}.";
        await CloseAsync();
    }

    private async Task WithdrawAsync(NoteRow note)
    {
        var faults = await Writer.WithdrawAsync(await Reader.ScopeAsync(), note.Id, CancellationToken.None);
        _said = faults.Count == 0 ? $"The note of {FigureText.Month(note.Month)} is withdrawn. Charts no longer show it." : null;
        _refusal = faults.Count == 0 ? null : string.Join(' ', faults.Select(fault => fault.Words));
        await OnChanged.InvokeAsync();
        await _heading.FocusAsync();
    }
}
