using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Cases;

/// <summary>The records behind one figure. Reads the address, and nothing but the address.</summary>
public sealed partial class CasesPage : IDisposable
{
    private CancellationTokenSource _loading = new();
    private LoadState<CasesView> _state = LoadState.Loading<CasesView>();

    [Inject]
    private CasesReader Reader { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<CasesPage> Logger { get; set; } = default!;

    private string Heading => _state.Phase == LoadPhase.Ready ? CaseWords.Heading(_state.Value!) : "The children behind a figure";

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _loading.Cancel();
        _loading.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        return LoadAsync();
    }

    private void Moved(object? sender, LocationChangedEventArgs change)
    {
        if (new Uri(change.Location).AbsolutePath == CaseUrls.Page)
        {
            _ = InvokeAsync(LoadAsync);
        }
    }

    private async Task LoadAsync()
    {
        await _loading.CancelAsync();
        _loading.Dispose();
        _loading = new CancellationTokenSource();
        var token = _loading.Token;
        var filter = CasesFilter.FromQuery(new Uri(Navigation.Uri).Query);
        try
        {
            if (!await Reader.ExistsAsync(filter, token))
            {
                Navigation.NotFound();
                return;
            }

            // The old list stays while the new one is read, so that focus and place are kept.
            _state = await ScopedLoad.RunAsync(async stop => await Reader.PageAsync(await Current.ScopeAsync(), filter, stop), Logger, token);
            StateHasChanged();
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // A later address, or leaving the page, took its place.
        }
    }
}
