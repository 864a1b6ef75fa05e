using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>The list of exceptions of an issued month.</summary>
public sealed partial class ExceptionsPage : IDisposable
{
    private readonly PageLoad<ExceptionsView> _load = new();
    private ExceptionsFilter? _asked;

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = "owner")]
    public string? Owner { get; set; }

    [SupplyParameterFromQuery(Name = "state")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "rule")]
    public string? Rule { get; set; }

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private ExceptionsReader Reader { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<ExceptionsPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => Asked() == _asked ? Task.CompletedTask : LoadAsync();

    private ExceptionsFilter Asked() => ExceptionsFilter.FromQuery(Unit, Month, Owner, State, Rule);

    private async Task LoadAsync()
    {
        var filter = Asked();
        _asked = filter;
        await _load.RunAsync(async token => await Reader.LoadAsync(await Current.ScopeAsync(), filter, forExport: false, token), LoadState.NothingCounted<ExceptionsView>(), Logger);
    }
}
