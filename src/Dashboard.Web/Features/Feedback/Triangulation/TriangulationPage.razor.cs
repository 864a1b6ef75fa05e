using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>The page that lays the four sources of one unit side by side.</summary>
public sealed partial class TriangulationPage : IDisposable
{
    private readonly PageLoad<TriangulationView> _load = new();

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private TriangulationQuery Query { get; set; } = default!;

    [Inject]
    private ILogger<TriangulationPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private Task<bool> LoadAsync()
    {
        var filter = UnitMonthFilter.FromQuery(FeedbackFeature.TriangulationPage, Unit, Month, null);
        return _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<TriangulationView>(), Logger);
    }
}
