using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Ui.Actions;

/// <summary>The form for an action. What was written stays until it is saved.</summary>
public sealed partial class ActionForm
{
    private readonly FormSave<ActionField> _save;
    private ElementReference _text;
    private ElementReference _owner;
    private ElementReference _due;

    public ActionForm() => _save = new FormSave<ActionField>(FocusAsync);

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The earliest day by when it can be due.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    [Parameter, EditorRequired]
    public required ActionEntry Entry { get; set; }

    /// <summary>What becomes of the words when the form is closed.</summary>
    [Parameter, EditorRequired]
    public required string Hint { get; set; }

    /// <summary>Saves what is written; empty when it is saved.</summary>
    [Parameter, EditorRequired]
    public required Func<Task<IReadOnlyList<FieldFault<ActionField>>>> Save { get; set; }

    /// <summary>Units whose manager may be named as the one to mark it done; none where the page knows the unit.</summary>
    [Parameter]
    public IReadOnlyList<FilterOption> Units { get; set; } = [];

    /// <summary>The action has been saved.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _text.FocusAsync();
        }
    }

    private async Task SaveAsync()
    {
        if (await _save.RunAsync(Save))
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
