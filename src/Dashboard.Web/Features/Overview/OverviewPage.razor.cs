using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>The first page. Practitioners have no figures of units: they are sent to their board.</summary>
public sealed partial class OverviewPage : IDisposable
{
    private const string PractitionersHome = "/practice/board";
    private const string GovernanceHome = "/administration/access-log";

    private readonly PageLoad<OverviewView> _load = new();

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    public string? Status { get; set; }

    [SupplyParameterFromQuery(Name = "all")]
    public string? All { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private OverviewQuery Query { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<OverviewPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private static string MeasureUrl(OverviewView view, string measureId, string? status) => MeasureUrls.For(measureId, view.Filter.Month, view.UnitId, status);

    private async Task LoadAsync()
    {
        var filter = OverviewFilter.FromQuery(Unit, Month, Status, All);
        var scope = await Reader.ScopeAsync();
        if (!scope.SeesFigures)
        {
            Navigation.NavigateTo(scope.SeesChildren ? PractitionersHome : GovernanceHome, replace: true);
            return;
        }

        await _load.RunAsync(token => Query.LoadAsync(scope, filter, token), LoadState.NothingCounted<OverviewView>(), Logger);
    }
}
