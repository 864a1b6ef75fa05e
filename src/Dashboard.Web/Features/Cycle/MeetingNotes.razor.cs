using Dashboard.Data.Cycle;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Cycle;

/// <summary>Day and notes of a meeting. What was written stays until it is saved; it is saved over the revision that it was begun on, and no other.</summary>
public sealed partial class MeetingNotes
{
    private readonly FormSave<MeetingField> _save;
    private ElementReference _heading;
    private ElementReference _day;
    private ElementReference _text;
    private DateOnly? _heldOn;
    private string? _notes;
    private int? _revision;
    private string? _said;
    private bool _writing;

    public MeetingNotes() => _save = new FormSave<MeetingField>(field => (field == MeetingField.HeldOn ? _day : _text).FocusAsync());

    [Parameter, EditorRequired]
    public required MeetingView View { get; set; }

    /// <summary>The meeting is not what it was: the page is to load again.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private MeetingWriter Writer { get; set; } = default!;

    // Before the circuit is up a form would send the text in the address.
    private bool MayWrite => View.Detail.MayWrite && RendererInfo.IsInteractive;

    private void Open()
    {
        (_writing, _said) = (true, null);
        if (_revision is null)
        {
            (_revision, _heldOn, _notes) = (View.Detail.Meeting.Revision, View.Detail.Meeting.HeldOn, View.Detail.Meeting.Notes);
        }
    }

    private void Close() => _writing = false;

    private async Task SaveAsync()
    {
        var draft = new MeetingDraft { Place = View.Detail.Meeting.Place, HeldOn = _heldOn, Notes = (_notes ?? string.Empty).ReplaceLineEndings("\n").Replace('\t', ' '), Revision = _revision!.Value };
        if (await _save.RunAsync(async () => await Writer.KeepAsync(await Reader.ScopeAsync(), draft, CancellationToken.None)))
        {
            (_writing, _revision) = (false, null);
            await OnChanged.InvokeAsync();
            _said = "Day and notes are saved.";
            await _heading.FocusAsync();
        }
    }
}
