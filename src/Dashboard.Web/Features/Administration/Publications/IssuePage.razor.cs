using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Forms;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>The preview of a month and the form that issues it, which asks once more.</summary>
public sealed partial class IssuePage : IDisposable
{
    private readonly PageLoad<IssueView> _load = new();
    private readonly FormSave<IssueField> _save;
    private readonly IssueEntry _entry = new();
    private ElementReference _heading;
    private ElementReference _due;
    private ElementReference _serviceDue;
    private Month? _issued;
    private bool _asking;

    public IssuePage() => _save = new FormSave<IssueField>(field => (field == IssueField.ServiceDue ? _serviceDue : _due).FocusAsync());

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [Inject]
    private IssueReader Reader { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private ILogger<IssuePage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => await _load.RunAsync(
        async token => await Reader.LoadAsync(await Current.ScopeAsync(), Month.TryParse(MonthText, out var month) ? month : null, token), LoadState.NothingCounted<IssueView>(), Logger);

    private async Task IssueAsync()
    {
        if (_load.State.Value is not { Preview.Month: var month, Today: var today })
        {
            return;
        }

        if (!_asking)
        {
            _asking = await _save.RunAsync(() => Task.FromResult(_entry.Faults(today)));
            return;
        }

        _asking = false;
        if (await _save.RunAsync(async () => await Reader.IssueAsync(await Current.ScopeAsync(), month, _entry, CancellationToken.None)))
        {
            _issued = month;
            await _heading.FocusAsync();
        }
    }

    private void Close() => _asking = false;
}
