using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>The settings that the portal runs with, and where each comes from.</summary>
public sealed partial class SettingsPage : IDisposable
{
    private readonly PageLoad<SettingsView> _load = new();

    [Inject]
    private SettingsReader Reader { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private ILogger<SettingsPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => await _load.RunAsync(async token => await Reader.LoadAsync(await Current.ScopeAsync(), token), null, Logger);
}
