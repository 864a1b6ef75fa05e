using Dashboard.Data.Administration;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Administration.Loads;

/// <summary>One load, with its files and what was found.</summary>
public sealed partial class LoadPage : IDisposable
{
    private readonly PageLoad<LoadDetail> _load = new();

    /// <summary>Number of the load.</summary>
    [Parameter]
    public int Id { get; set; }

    [Inject]
    private LoadHistoryQueries Loads { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private ILogger<LoadPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync() => await _load.RunAsync(
        async token => await Loads.DetailAsync(await Current.ScopeAsync(), Id, token),
        LoadState.Empty<LoadDetail>("There is no load by this number.", "Choose one from the list of data loads."),
        Logger);
}
