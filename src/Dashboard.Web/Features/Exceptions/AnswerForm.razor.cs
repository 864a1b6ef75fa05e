using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>The form for an answer. What was written stays until it is saved.</summary>
public sealed partial class AnswerForm
{
    private readonly FormSave<AnswerField> _save;
    private AnswerEntry _entry = new();
    private ElementReference _state;
    private ElementReference _text;
    private ElementReference _action;
    private ElementReference _owner;
    private ElementReference _due;

    public AnswerForm() => _save = new FormSave<AnswerField>(FocusAsync);

    [Parameter, EditorRequired]
    public required ExceptionView View { get; set; }

    /// <summary>The answer has been saved.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private AnswerWriter Writer { get; set; } = default!;

    private IReadOnlyList<(string Id, string Words)> Records => View.Line.Row is { IsOneCase: true } row
        ? (row.RecordId ?? row.ChildId) is { } only ? [(only, row.ChildId is { } one ? $"Child {one}" : $"Record {only}")] : []
        : [.. View.Cases
            .Select(found => (Id: found.RecordId ?? found.ChildId, Words: found.ChildId is { } child ? $"Child {child}" : $"Record {found.RecordId}"))
            .Where(record => record.Id is not null)
            .Select(record => (record.Id!, record.Words))
            .DistinctBy(record => record.Item1)];

    private async Task SaveAsync()
    {
        if (await _save.RunAsync(async () => await Writer.AnswerAsync(await Reader.ScopeAsync(), View, _entry, CancellationToken.None)))
        {
            await OnSaved.InvokeAsync();
        }
    }

    private void Clear() => _entry = new AnswerEntry();

    private ValueTask FocusAsync(AnswerField field) => (field switch
    {
        AnswerField.State or AnswerField.Records => _state,
        AnswerField.Action => _action,
        AnswerField.Owner => _owner,
        AnswerField.Due => _due,
        _ => _text,
    }).FocusAsync();
}
