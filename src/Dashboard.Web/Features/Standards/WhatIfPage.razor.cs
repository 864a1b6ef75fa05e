using Dashboard.Data.Refreshing;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Standards;

/// <summary>Tries another limit. Reads the address, and nothing but the address.</summary>
public sealed partial class WhatIfPage : IDisposable
{
    private readonly PageLoad<WhatIfView> _load = new();
    private AddressWatch? _watch;
    private WorkStep? _step;
    private string? _standards;

    [Inject]
    private WhatIfReader Reader { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<WhatIfPage> Logger { get; set; } = default!;

    public void Dispose()
    {
        _watch?.Dispose();
        _load.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        _watch = new AddressWatch(Navigation, () => WhatIfFilter.Page, () => InvokeAsync(LoadAsync));
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var filter = WhatIfFilter.FromQuery(new Uri(Navigation.Uri).Query);
        var progress = new Progress<WorkStep>(step =>
        {
            _step = step;
            StateHasChanged();
        });

        // Counting is work of the processor: off the circuit, so that progress is seen.
        var scope = await Current.ScopeAsync();
        _standards = scope.SeesFigures ? StandardsFeature.Page : null;
        await _load.RunAsync(token => Task.Run(() => Reader.LoadAsync(scope, filter, progress, token), token), LoadState.NothingCounted<WhatIfView>(), Logger);
        _step = null;
        StateHasChanged();
    }
}
