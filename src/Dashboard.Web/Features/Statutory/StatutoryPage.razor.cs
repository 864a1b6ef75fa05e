using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Statutory;

/// <summary>Any page of the statutory picture.</summary>
public sealed partial class StatutoryPage : IDisposable
{
    private readonly PageLoad<StatutoryView> _load = new();

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    public string? Period { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private StatutoryQuery Query { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<StatutoryPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync()
    {
        if (StatutoryPages.Find(Slug) is not null)
        {
            return LoadAsync();
        }

        Navigation.NotFound();
        return Task.CompletedTask;
    }

    private async Task LoadAsync()
    {
        var filter = UnitMonthFilter.FromQuery(StatutoryPages.Root + Slug, Unit, Month, null, Period);
        await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), StatutoryPages.Find(Slug)!, filter, token), LoadState.NothingCounted<StatutoryView>(), Logger);
    }
}
