using Dashboard.Measures.Instruments;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Audits.Instruments;

/// <summary>The instruments of audits, or one of them.</summary>
public sealed partial class InstrumentsPage : IDisposable
{
    private readonly PageLoad<InstrumentsView> _load = new();

    /// <summary>An instrument; null lists them all.</summary>
    [Parameter]
    public string? Id { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private InstrumentsQuery Query { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<InstrumentsPage> Logger { get; set; } = default!;

    private Instrument? Found => Id is null ? null : InstrumentLibrary.Standard.Find(Id);

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync()
    {
        if (Id is null || Found is not null)
        {
            return LoadAsync();
        }

        Navigation.NotFound();
        return Task.CompletedTask;
    }

    private async Task LoadAsync()
    {
        var filter = AuditFilters.FromQuery(Found is { } one ? $"{AuditsFeature.InstrumentsPage}/{one.Id}" : AuditsFeature.InstrumentsPage, Unit, Month);
        await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<InstrumentsView>(), Logger);
    }
}
