using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.QaReport;

/// <summary>The page of the quarterly report. Its texts are written in the report behind it.</summary>
public sealed partial class QaReportPage : IDisposable
{
    private readonly PageLoad<QaReportView> _load = new();

    [SupplyParameterFromQuery(Name = QaReportUrls.Parameter)]
    public string? AskedQuarter { get; set; }

    [Inject]
    private QaReportQuery Query { get; set; } = default!;

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Portal { get; set; } = default!;

    [Inject]
    private ILogger<QaReportPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        Quarter? quarter = Quarter.TryParse(AskedQuarter, out var known) ? known : null;
        await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), quarter, token), LoadState.NothingCounted<QaReportView>(), Logger);
    }
}
