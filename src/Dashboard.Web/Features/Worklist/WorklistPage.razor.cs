using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Worklist;

/// <summary>What is due and overdue. Reads the address, and nothing but the address.</summary>
public sealed partial class WorklistPage : IDisposable
{
    private readonly PageLoad<WorklistView> _load = new();
    private AddressWatch? _watch;

    [Inject]
    private WorklistReader Reader { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<WorklistPage> Logger { get; set; } = default!;

    private string Heading => _load.State.Value is { } view ? WorklistWords.Heading(view) : "What is due and overdue?";

    public void Dispose()
    {
        _watch?.Dispose();
        _load.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        _watch = new AddressWatch(Navigation, () => WorklistFilter.Path, () => InvokeAsync(LoadAsync));
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var filter = WorklistFilter.FromQuery(new Uri(Navigation.Uri).Query);
        if (!await Reader.ExistsAsync(filter, CancellationToken.None))
        {
            Navigation.NotFound();
            return;
        }

        // The old list stays while the new one is read, so that focus and place are kept.
        if (await _load.RunAsync(async token => await Reader.ReadAsync(await Current.ScopeAsync(), filter, token), LoadState.NothingCounted<WorklistView>(), Logger))
        {
            StateHasChanged();
        }
    }
}
