using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Standards;

/// <summary>The page of timescales.</summary>
public sealed partial class StandardsPage : IDisposable
{
    private readonly PageLoad<StandardsView> _load = new();

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private StandardsReader Reader { get; set; } = default!;

    [Inject]
    private ILogger<StandardsPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var filter = UnitMonthFilter.FromQuery(StandardsFeature.Page, Unit, Month, null);
        await _load.RunAsync(async token => await Reader.LoadAsync(await Current.ScopeAsync(), filter, token), LoadState.NothingCounted<StandardsView>(), Logger);
    }
}
