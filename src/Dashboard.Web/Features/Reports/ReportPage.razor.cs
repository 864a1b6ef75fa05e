using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Reports;

/// <summary>One report, rendered on the server for each request: to write in, to read, to decide on. Works without scripts; with them, what is typed is saved by itself.</summary>
public sealed partial class ReportPage
{
    private LoadState<ReportView> _state = LoadState.Loading<ReportView>();
    private IReadOnlyList<string> _faults = [];
    private TypedSection? _typed;
    private bool _unready;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromForm]
    public string? Section { get; set; }

    [SupplyParameterFromForm]
    public int Revision { get; set; }

    [SupplyParameterFromForm]
    public string? Text { get; set; }

    [SupplyParameterFromForm]
    public string? Comment { get; set; }

    [SupplyParameterFromForm]
    public string? Child { get; set; }

    [SupplyParameterFromForm]
    public string? Words { get; set; }

    [SupplyParameterFromForm]
    public int Entry { get; set; }

    [Inject]
    private ReportReader Reports { get; set; } = default!;

    [Inject]
    private ReportDesk Desk { get; set; } = default!;

    [Inject]
    private ReportWriting Writing { get; set; } = default!;

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<ReportPage> Logger { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        if (Section is { } section && Text is { } text)
        {
            await SaveAsync(section, text);
        }

        await LoadAsync();
    }

    private async Task LoadAsync() => _state = await ScopedLoad.RunAsync<ReportView>(async token => await Reports.ReadAsync(await Reader.ScopeAsync(), Id, token), Logger, CancellationToken.None);

    /// <summary>Saves a section that came as a plain form: from a browser without scripts.</summary>
    private async Task SaveAsync(string section, string text)
    {
        try
        {
            var save = await Writing.SaveSectionAsync(await Reader.ScopeAsync(), Id, section, Revision, text, CancellationToken.None);
            _typed = save.Saved ? null : new TypedSection(section, text, save);
        }
        catch (Exception refusal) when (refusal is ReportRefusedException or AccessDeniedException)
        {
            _faults = [refusal.Message];
            _typed = new TypedSection(section, text, null);
        }
    }

    private async Task SubmitAsync()
    {
        await ChangeAsync(scope => Desk.SubmitAsync(scope, Id));
        if (_faults.Count > 0)
        {
            await LoadAsync();
            _unready = _state.Value?.Report is { IsWritable: true, Readiness.IsReady: false };
        }
    }

    private Task ReturnAsync() => ChangeAsync(scope => Desk.ReturnAsync(scope, Id, Comment ?? string.Empty));

    private Task AcceptAsync() => ChangeAsync(scope => Desk.AcceptAsync(scope, Id));

    private Task AddChildAsync() => ChangeAsync(scope => Desk.AddChildAsync(scope, Id, Child ?? string.Empty, Words ?? string.Empty));

    private Task RemoveChildAsync() => ChangeAsync(scope => Desk.RemoveChildAsync(scope, Id, Entry));

    /// <summary>What is done is shown at the report's own address, so that loading again does not do it again; what is refused stays in its form.</summary>
    private async Task ChangeAsync(Func<AccessScope, Task<IReadOnlyList<string>>> change)
    {
        _faults = await change(await Reader.ScopeAsync());
        if (_faults.Count == 0)
        {
            Navigation.NavigateTo(ReportUrls.Of(Id));
        }
    }
}
