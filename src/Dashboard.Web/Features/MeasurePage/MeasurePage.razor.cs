using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>The page of any measure of the catalogue.</summary>
public sealed partial class MeasurePage
{
    private LoadState<MeasureView> _state = LoadState.Loading<MeasureView>();

    [Parameter]
    public string Id { get; set; } = string.Empty;

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
    private MeasureQuery Query { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<MeasurePage> Logger { get; set; } = default!;

    private MeasureFilter Filter => MeasureFilter.FromQuery(Id, Unit, Month, Status, All);

    protected override Task OnParametersSetAsync()
    {
        if (Query.Knows(Id))
        {
            return LoadAsync();
        }

        Navigation.NotFound();
        return Task.CompletedTask;
    }

    private async Task LoadAsync()
    {
        var filter = Filter;
        var scope = await Reader.ScopeAsync();
        var loaded = await LoadState.RunAsync(cancellationToken => Query.LoadAsync(scope, filter, cancellationToken), Logger);
        if (filter == Filter)
        {
            _state = loaded switch
            {
                { Value: { } view } => LoadState.Ready(view),
                { Phase: LoadPhase.Failed, Reference: { } reference } => LoadState.Failed<MeasureView>(reference),
                _ => LoadState.Empty<MeasureView>("Nothing has been counted yet.", "Bring in a source and count it; the figures then appear here."),
            };
        }
    }
}
