using System.Globalization;
using Dashboard.Data.Administration;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Features.Administration.Loads;

/// <summary>The history of loads. Reads the address, and nothing but the address.</summary>
public sealed partial class LoadsPage : IDisposable
{
    private readonly PageLoad<LoadHistoryPage> _load = new();
    private AddressWatch? _watch;

    [Inject]
    private LoadHistoryQueries Loads { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<LoadsPage> Logger { get; set; } = default!;

    public void Dispose()
    {
        _watch?.Dispose();
        _load.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        _watch = new AddressWatch(Navigation, () => AdministrationUrls.Loads, () => InvokeAsync(LoadAsync));
        return LoadAsync();
    }

    private static string Opening(LoadHistoryPage view) =>
        view.Page == 1 ? LoadHistoryWords.Latest(view) : string.Create(CultureInfo.InvariantCulture, $"Page {view.Page} of the history of {view.Total} loads.");

    private async Task LoadAsync()
    {
        var asked = QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query).TryGetValue("page", out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        await _load.RunAsync(async token => (LoadHistoryPage?)await Loads.PageAsync(await Current.ScopeAsync(), asked, token), null, Logger);
        StateHasChanged();
    }
}
