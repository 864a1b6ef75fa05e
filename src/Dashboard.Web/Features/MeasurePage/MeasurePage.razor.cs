using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>The page of any measure of the catalogue.</summary>
public sealed partial class MeasurePage : IDisposable
{
    private readonly PageLoad<MeasureView> _load = new();

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

    public void Dispose() => _load.Dispose();

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
        var filter = MeasureFilter.FromQuery(Id, Unit, Month, Status, All);
        await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<MeasureView>(), Logger);
    }
}
