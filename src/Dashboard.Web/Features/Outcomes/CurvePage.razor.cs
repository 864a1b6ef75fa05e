using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The page of one curve.</summary>
public sealed partial class CurvePage : IDisposable
{
    private readonly PageLoad<CurveView> _load = new();

    [SupplyParameterFromQuery(Name = "measure")]
    public string? Measure { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private CurveQuery Query { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<CurvePage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync()
    {
        if (Query.Knows(Measure ?? string.Empty))
        {
            return LoadAsync();
        }

        Navigation.NotFound();
        return Task.CompletedTask;
    }

    private async Task LoadAsync()
    {
        var filter = CurveFilter.FromQuery(Measure, Unit, Month);
        await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<CurveView>(), Logger);
    }
}
