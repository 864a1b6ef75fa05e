using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Equalities;

/// <summary>The page of equalities.</summary>
public sealed partial class EqualityPage : IDisposable
{
    private readonly PageLoad<EqualityView> _load = new();

    [SupplyParameterFromQuery(Name = "by")]
    public string? By { get; set; }

    [SupplyParameterFromQuery(Name = "against")]
    public string? Against { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    public string? Period { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private EqualityQuery Query { get; set; } = default!;

    [Inject]
    private ILogger<EqualityPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var filter = EqualityFilter.FromQuery(By, Against, Unit, Month, Period);
        await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<EqualityView>(), Logger);
    }
}
