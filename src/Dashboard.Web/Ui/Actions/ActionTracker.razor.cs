using Dashboard.Data.Actions;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Ui.Actions;

/// <summary>Actions until they are done: those who may add them, and mark them done here. The log holds no text of an action.</summary>
public sealed partial class ActionTracker
{
    private ElementReference _heading;
    private ElementReference _open;
    private ActionEntry _entry = new();
    private string? _said;
    private string? _refusal;
    private bool _writing;

    /// <summary>Id of the heading.</summary>
    [Parameter]
    public string Id { get; set; } = "actions";

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public string Title { get; set; } = "Actions";

    /// <summary>Which actions these are.</summary>
    [Parameter]
    public string? Intro { get; set; }

    /// <summary>What stands where there are none.</summary>
    [Parameter]
    public string? None { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ShownAction> Actions { get; set; }

    /// <summary>The day on which actions are due or late.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    /// <summary>Whether the reader adds actions here.</summary>
    [Parameter]
    public bool MayWrite { get; set; }

    [Parameter]
    public string FormTitle { get; set; } = "An action";

    /// <summary>What becomes of an action.</summary>
    [Parameter]
    public string Hint { get; set; } = string.Empty;

    /// <summary>What is said once an action is saved.</summary>
    [Parameter]
    public string Saved { get; set; } = "The action is saved. It stands in the list.";

    /// <summary>Units whose manager may be named as the one to mark it done; none where the page knows the unit.</summary>
    [Parameter]
    public IReadOnlyList<FilterOption> Units { get; set; } = [];

    /// <summary>Keeps an action; null where none is added here.</summary>
    [Parameter]
    public Func<ActionDraft, Task>? Add { get; set; }

    /// <summary>Marks the action of a number done.</summary>
    [Parameter, EditorRequired]
    public required Func<int, Task> Done { get; set; }

    /// <summary>The actions are not what they were: the page is to load again.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    /// <summary>What stands below: who writes actions, and when.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private ILogger<ActionTracker> Logger { get; set; } = default!;

    private void Toggle() => (_writing, _said, _refusal) = (!_writing, null, null);

    private async Task CloseAsync()
    {
        _writing = false;
        await _open.FocusAsync();
    }

    private async Task<IReadOnlyList<FieldFault<ActionField>>> SaveAsync() => _entry.Faults() is { Count: > 0 } faults
        ? faults
        : await FieldFaults.TryAsync<ActionField>(() => Add!(_entry.Draft()), "The action could not be saved. What you wrote is still here: try again.", Logger);

    private async Task SavedAsync()
    {
        (_entry, _refusal) = (new ActionEntry(), null);
        await OnChanged.InvokeAsync();
        _said = Saved;
        await CloseAsync();
    }

    private async Task DoneAsync(ShownAction action)
    {
        var faults = await FieldFaults.TryAsync<ActionField>(() => Done(action.Id), "The action could not be marked done. Try again.", Logger);
        (_said, _refusal) = faults.Count == 0 ? ("The action is marked done.", null) : ((string?)null, string.Join(' ', faults.Select(fault => fault.Words)));
        await OnChanged.InvokeAsync();
        await _heading.FocusAsync();
    }
}
