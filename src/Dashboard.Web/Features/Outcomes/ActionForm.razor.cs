using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The form for an action. What was written stays until it is saved.</summary>
public sealed partial class ActionForm
{
    private ElementReference _text;
    private ElementReference _owner;
    private ElementReference _due;
    private IReadOnlyList<FieldFault<ActionField>> _faults = [];
    private IReadOnlyList<FormFault> _summary = [];
    private bool _saving;

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

        _summary = [.. _faults.Select(fault => new FormFault(fault.Words, fault.Field == ActionField.None ? null : () => FocusAsync(fault.Field)))];
        if (_faults.Count == 0)
        {
            await OnSaved.InvokeAsync();
        }
    }

    private string? Invalid(ActionField field) => _faults.Any(fault => fault.Field == field) ? "true" : null;

    private string Words(ActionField field) => string.Join(' ', _faults.Where(fault => fault.Field == field).Select(fault => fault.Words));

    private ValueTask FocusAsync(ActionField field) => (field switch
    {
        ActionField.Owner => _owner,
        ActionField.Due => _due,
        _ => _text,
    }).FocusAsync();
}
