using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>The form for a note. What was written stays until it is saved.</summary>
public sealed partial class NoteForm
{
    /// <summary>A paste beyond this would not fit into one message to the server, and the connection would be lost with the text.</summary>
    private const int Most = 4_000;

    private ElementReference _month;
    private ElementReference _reason;
    private ElementReference _text;
    private IReadOnlyList<FieldFault<NoteField>> _faults = [];
    private IReadOnlyList<FormFault> _summary = [];
    private bool _saving;

    [Parameter, EditorRequired]
    public required MeasureView View { get; set; }

    [Parameter, EditorRequired]
    public required NoteEntry Entry { get; set; }

    /// <summary>The note has been saved.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private NoteWriter Writer { get; set; } = default!;

    private string Month
    {
        get => Entry.Month ?? View.Month.ToString();
        set => Entry.Month = value;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _month.FocusAsync();
        }
    }

    private async Task SaveAsync()
    {
        if (_saving)
        {
            return;
        }

        _saving = true;
        try
        {
            _faults = await Writer.AddAsync(await Reader.ScopeAsync(), View, Entry, CancellationToken.None);
        }
        finally
        {
            _saving = false;
        }

        _summary = [.. _faults.Select(fault => new FormFault(fault.Words, fault.Field == NoteField.None ? null : () => FocusAsync(fault.Field)))];
        if (_faults.Count == 0)
        {
            await OnSaved.InvokeAsync();
        }
    }

    private string? Invalid(NoteField field) => _faults.Any(fault => fault.Field == field) ? "true" : null;

    private string Words(NoteField field) => string.Join(' ', _faults.Where(fault => fault.Field == field).Select(fault => fault.Words));

    private ValueTask FocusAsync(NoteField field) => (field == NoteField.Reason ? _reason : _text).FocusAsync();
}
