using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Feedback.Staff;

/// <summary>The page of what staff say in their yearly survey.</summary>
public sealed partial class StaffPage : IDisposable
{
    private readonly PageLoad<StaffView> _load = new();

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private StaffQuery Query { get; set; } = default!;

    [Inject]
    private ILogger<StaffPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private Task<bool> LoadAsync()
    {
        var filter = UnitMonthFilter.FromQuery(FeedbackFeature.StaffPage, Unit, Month, null);
        return _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<StaffView>(), Logger);
    }
}
