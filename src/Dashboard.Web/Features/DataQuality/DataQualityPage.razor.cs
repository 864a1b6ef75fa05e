using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>What can be put right in the records. Reads the address, and nothing but the address.</summary>
public sealed partial class DataQualityPage : IDisposable
{
    private readonly PageLoad<QualityView> _load = new();
    private AddressWatch? _watch;

    [Inject]
    private QualityReader Reader { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<DataQualityPage> Logger { get; set; } = default!;

    public void Dispose()
    {
        _watch?.Dispose();
        _load.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        _watch = new AddressWatch(Navigation, () => QualityFilter.Page, () => InvokeAsync(LoadAsync));
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var filter = QualityFilter.FromQuery(new Uri(Navigation.Uri).Query);
        await _load.RunAsync(async token => await Reader.LoadAsync(await Current.ScopeAsync(), filter, token), LoadState.NothingCounted<QualityView>(), Logger);
        StateHasChanged();
    }
}
