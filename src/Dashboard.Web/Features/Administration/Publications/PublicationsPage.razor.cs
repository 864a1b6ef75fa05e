using Dashboard.Data.Administration;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>Issued and live months.</summary>
public sealed partial class PublicationsPage : IDisposable
{
    private readonly PageLoad<PublicationOverview> _load = new();

    [Inject]
    private PublicationQueries Publications { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private ILogger<PublicationsPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => await _load.RunAsync(async token => (PublicationOverview?)await Publications.OverviewAsync(await Current.ScopeAsync(), token), null, Logger);
}
