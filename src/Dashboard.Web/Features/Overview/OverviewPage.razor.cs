using Dashboard.Data.Access;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>The first page. Practitioners have no figures of units: they are sent to their board.</summary>
public sealed partial class OverviewPage
{
    private const string PractitionersHome = "/practice/board";

    private LoadState<OverviewView> _state = LoadState.Loading<OverviewView>();

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

    protected override Task OnParametersSetAsync() => LoadAsync();

    private static string MeasureUrl(OverviewView view, string measureId, string? status) => MeasureUrls.For(measureId, view.Filter.Month, view.UnitId, status);

    private async Task LoadAsync()
    {
        var filter = OverviewFilter.FromQuery(Unit, Month, Status, All);
        var scope = await Reader.ScopeAsync();
        if (scope.Role == PortalRole.Practitioner)
        {
            Navigation.NavigateTo(PractitionersHome, replace: true);
            return;
        }

        var loaded = await LoadState.RunAsync(cancellationToken => Query.LoadAsync(scope, filter, cancellationToken), Logger);
        if (filter == OverviewFilter.FromQuery(Unit, Month, Status, All))
        {
            _state = loaded switch
            {
                { Value: { } view } => LoadState.Ready(view),
                { Phase: LoadPhase.Failed, Reference: { } reference } => LoadState.Failed<OverviewView>(reference),
                _ => LoadState.Empty<OverviewView>("Nothing has been counted yet.", "Bring in a source and count it; the figures then appear here."),
            };
        }
    }
}
