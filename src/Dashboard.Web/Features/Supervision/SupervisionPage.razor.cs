using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Supervision;

/// <summary>The page of supervision.</summary>
public sealed partial class SupervisionPage : IDisposable
{
    private readonly PageLoad<SupervisionView> _load = new();

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = "all")]
    public string? All { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private SupervisionQuery Query { get; set; } = default!;

    [Inject]
    private ILogger<SupervisionPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var filter = UnitMonthFilter.FromQuery(SupervisionFeature.Page, Unit, Month, All);
        await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<SupervisionView>(), Logger);
    }
}
