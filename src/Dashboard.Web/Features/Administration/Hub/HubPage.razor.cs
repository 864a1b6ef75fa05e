using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Dashboard.Web.Features.Administration.Hub;

/// <summary>The first page of the administration.</summary>
public sealed partial class HubPage : IDisposable
{
    private readonly PageLoad<HubView> _load = new();

    [Inject]
    private HubReader Reader { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private AuthenticationStateProvider Authentication { get; set; } = default!;

    [Inject]
    private IAuthorizationService Authorization { get; set; } = default!;

    [Inject]
    private ILogger<HubPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => await _load.RunAsync(
        async token => await Reader.LoadAsync(await Current.ScopeAsync(), Authentication.GetAuthenticationStateAsync(), Authorization, token), null, Logger);
}
