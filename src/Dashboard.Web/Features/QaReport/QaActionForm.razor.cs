using Dashboard.Data.Reports;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Forms;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.QaReport;

/// <summary>The form for an action of the quarterly report.</summary>
public sealed partial class QaActionForm
{
    private readonly FormSave<QaActionField> _save;
    private ElementReference _text;
    private ElementReference _owner;
    private ElementReference _due;
    private string _words = string.Empty;
    private string _who = string.Empty;
    private DateOnly? _day;

    public QaActionForm() => _save = new FormSave<QaActionField>(FocusAsync);

    [Parameter, EditorRequired]
    public required int ReportId { get; set; }

    /// <summary>The action has been saved.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private QaActionWriter Writer { get; set; } = default!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _text.FocusAsync();
        }
    }

    private async Task SaveAsync()
    {
        if (await _save.RunAsync(async () => await Writer.AddAsync(await Reader.ScopeAsync(), ReportId, new ReportActionDraft(_words, _who, _day))))
        {
            await OnSaved.InvokeAsync();
        }
    }

    private ValueTask FocusAsync(QaActionField field) => (field switch
    {
        QaActionField.Owner => _owner,
        QaActionField.Due => _due,
        _ => _text,
    }).FocusAsync();
}
