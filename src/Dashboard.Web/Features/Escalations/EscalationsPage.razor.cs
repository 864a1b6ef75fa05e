using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Escalations;

/// <summary>The page of consultations and escalations. Its figures come with the first response; the children only in the circuit, so that one view is one entry in the access log.</summary>
public sealed partial class EscalationsPage : IDisposable
{
    private readonly PageLoad<EscalationsView> _load = new();
    private readonly PageLoad<EscalationItemList> _items = new();
    private UnitMonthFilter? _asked;

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private EscalationsQuery Query { get; set; } = default!;

    [Inject]
    private EscalationItems Items { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<EscalationsPage> Logger { get; set; } = default!;

    public void Dispose()
    {
        _load.Dispose();
        _items.Dispose();
    }

    protected override Task OnParametersSetAsync() => UnitMonthFilter.FromQuery(EscalationsFeature.Page, Unit, Month, null) == _asked ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync()
    {
        var filter = UnitMonthFilter.FromQuery(EscalationsFeature.Page, Unit, Month, null);
        _asked = filter;
        _items.Clear();
        if (await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<EscalationsView>(), Logger))
        {
            StateHasChanged();
            await LoadItemsAsync();
        }
    }

    private async Task LoadItemsAsync()
    {
        if (RendererInfo.IsInteractive && _load.State.Value is { OpensCases: true, Stages.Count: > 0 } view)
        {
            await _items.RunAsync(async token => await Items.LoadAsync(await Reader.ScopeAsync(), view, token), null, Logger);
        }
    }
}
