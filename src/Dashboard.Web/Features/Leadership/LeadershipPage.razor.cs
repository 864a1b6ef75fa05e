using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Leadership;

/// <summary>The page of the practice calendar.</summary>
public sealed partial class LeadershipPage : IDisposable
{
    private readonly PageLoad<LeadershipView> _load = new();

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private LeadershipQuery Query { get; set; } = default!;

    [Inject]
    private ILogger<LeadershipPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private Task<bool> LoadAsync()
    {
        var filter = UnitMonthFilter.FromQuery(LeadershipFeature.Page, Unit, Month, null);
        return _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<LeadershipView>(), Logger);
    }
}
