using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Audits;

/// <summary>The page of audits. Its figures come with the first response; the children only in the circuit, so that one view is one entry in the access log.</summary>
public sealed partial class AuditsPage : IDisposable
{
    private readonly PageLoad<AuditsView> _load = new();
    private readonly PageLoad<InadequateList> _inadequate = new();
    private UnitMonthFilter? _asked;

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = AuditPeriods.Parameter)]
    public string? Period { get; set; }

    [SupplyParameterFromQuery(Name = "all")]
    public string? All { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private AuditsQuery Query { get; set; } = default!;

    [Inject]
    private InadequateAudits Inadequate { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<AuditsPage> Logger { get; set; } = default!;

    private UnitMonthFilter Filter => AuditFilters.FromQuery(AuditsFeature.Page, Unit, Month, All, Period);

    public void Dispose()
    {
        _load.Dispose();
        _inadequate.Dispose();
    }

    protected override Task OnParametersSetAsync() => Filter == _asked ? Task.CompletedTask : LoadAsync();

    private static MeasureDefinition OpenActions(AuditsView view) => view.After.First(row => row.Definition.Id == AuditIds.ActionsOpen).Definition;

    private static string GradeSummary(ChartSpec grades) =>
        $"In {grades.Labels[^1]}: {Wording.List([.. grades.Series.Select(series => $"{FigureText.Number(series.Points[^1].Value)} {series.Name.ToLowerInvariant()}")])}.";

    private async Task LoadAsync()
    {
        var filter = Filter;
        _asked = filter;
        _inadequate.Clear();
        if (await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<AuditsView>(), Logger))
        {
            StateHasChanged();
            await LoadInadequateAsync();
        }
    }

    private async Task LoadInadequateAsync()
    {
        if (RendererInfo.IsInteractive && _load.State.Value is { Place.OpensCases: true, Answered.Figure.Denominator: > 0 } view)
        {
            await _inadequate.RunAsync(async token => await Inadequate.LoadAsync(await Reader.ScopeAsync(), view, token), null, Logger);
        }
    }
}
