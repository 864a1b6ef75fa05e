using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The form for an action. What was written stays until it is saved.</summary>
public sealed partial class ActionForm
{
    private readonly FormSave<ActionField> _save;
    private ElementReference _text;
    private ElementReference _owner;
    private ElementReference _due;

    public ActionForm() => _save = new FormSave<ActionField>(FocusAsync);

    [Parameter, EditorRequired]
    public required CurveView View { get; set; }

    [Parameter, EditorRequired]
    public required ActionEntry Entry { get; set; }

    /// <summary>The action has been saved.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private ActionWriter Writer { get; set; } = default!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _text.FocusAsync();
        }
    }

    private async Task SaveAsync()
    {
        if (await _save.RunAsync(async () => await Writer.AddAsync(await Reader.ScopeAsync(), View, Entry, CancellationToken.None)))
        {
            await OnSaved.InvokeAsync();
        }
    }

    private ValueTask FocusAsync(ActionField field) => (field switch
    {
        ActionField.Owner => _owner,
        ActionField.Due => _due,
        _ => _text,
    }).FocusAsync();
}
