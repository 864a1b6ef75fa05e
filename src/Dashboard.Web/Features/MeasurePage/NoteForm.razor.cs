using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>The form for a note. What was written stays until it is saved.</summary>
public sealed partial class NoteForm
{
    /// <summary>A paste beyond this would not fit into one message to the server, and the connection would be lost with the text.</summary>
    private const int Most = 4_000;

    private readonly FormSave<NoteField> _save;
    private ElementReference _month;
    private ElementReference _reason;
    private ElementReference _text;

    public NoteForm() => _save = new FormSave<NoteField>(FocusAsync);

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
        if (await _save.RunAsync(async () => await Writer.AddAsync(await Reader.ScopeAsync(), View, Entry, CancellationToken.None)))
        {
            await OnSaved.InvokeAsync();
        }
    }

    private ValueTask FocusAsync(NoteField field) => (field == NoteField.Reason ? _reason : _text).FocusAsync();
}
