using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Cases;

/// <summary>The records behind one figure. Reads the address, and nothing but the address.</summary>
public sealed partial class CasesPage : IDisposable
{
    private readonly PageLoad<CasesView> _load = new();
    private AddressWatch? _watch;

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

    private string Heading => _load.State is { Phase: LoadPhase.Ready, Value: { } view } ? CaseWords.Heading(view) : "The children behind a figure";

    public void Dispose()
    {
        _watch?.Dispose();
        _load.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        _watch = new AddressWatch(Navigation, () => CaseUrls.Page, () => InvokeAsync(LoadAsync));
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var filter = CasesFilter.FromQuery(new Uri(Navigation.Uri).Query);
        if (!await Reader.ExistsAsync(filter, CancellationToken.None))
        {
            Navigation.NotFound();
            return;
        }

        // The old list stays while the new one is read, so that focus and place are kept.
        if (await _load.RunAsync(async token => await Reader.PageAsync(await Current.ScopeAsync(), filter, token), null, Logger))
        {
            StateHasChanged();
        }
    }
}
