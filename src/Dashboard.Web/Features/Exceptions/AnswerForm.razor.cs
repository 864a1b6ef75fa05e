using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>The form for an answer. What was written stays until it is saved.</summary>
public sealed partial class AnswerForm
{
    private readonly FormSave<AnswerField> _save;
    private readonly AnswerEntry _entry = new();
    private bool _isOpen = true;
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

    /// <summary>The store refused the answer as a whole, as when somebody else has answered: the page is to load again around what was written.</summary>
    [Parameter]
    public EventCallback OnOutdated { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private AnswerWriter Writer { get; set; } = default!;

    private IReadOnlyList<(string Id, string Words)> Records => View.Line.Row is { IsOneCase: true } row
        ? (row.RecordId ?? row.ChildId) is { } only ? [(only, row.ChildId is { } one ? $"Child {one}" : $"Record {only}")] : []
        : [.. View.Cases.Rows
            .Select(found => (Id: found.RecordId ?? found.ChildId, Words: found.ChildId is { } child ? $"Child {child}" : $"Record {found.RecordId}"))
            .Where(record => record.Id is not null)
            .Select(record => (record.Id!, record.Words))
            .DistinctBy(record => record.Item1)];

    private int Named => _entry.Records.Values.Count(text => !string.IsNullOrWhiteSpace(text));

    private bool HasPages => View.Cases.Total > ExceptionReader.PageSize;

    private async Task SaveAsync()
    {
        IReadOnlyList<FieldFault<AnswerField>> faults = [];
        if (await _save.RunAsync(async () => faults = await Writer.AnswerAsync(await Reader.ScopeAsync(), View, _entry, CancellationToken.None)))
        {
            await OnSaved.InvokeAsync();
        }
        else if (faults.Any(fault => fault.Field == AnswerField.None))
        {
            await OnOutdated.InvokeAsync();
        }
    }

    private void Close() => _isOpen = false;

    private ValueTask FocusAsync(AnswerField field) => (field switch
    {
        AnswerField.State or AnswerField.Records => _state,
        AnswerField.Action => _action,
        AnswerField.Owner => _owner,
        AnswerField.Due => _due,
        _ => _text,
    }).FocusAsync();
}
