using Dashboard.Data.Reports;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Reports;

/// <summary>The list of managers' reports of an issued month.</summary>
public sealed partial class ReportsPage : IDisposable
{
    private readonly PageLoad<ReportsView> _load = new();
    private IReadOnlyList<MonthOption> _months = [];

    [SupplyParameterFromQuery(Name = "month")]
    public string? AskedMonth { get; set; }

    [Inject]
    private ReportReader Reports { get; set; } = default!;

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private ILogger<ReportsPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        Month? month = Month.TryParse(AskedMonth, out var known) ? known : null;
        await _load.RunAsync(
            async token => await Reports.ListAsync(await Reader.ScopeAsync(), month, token),
            LoadState.Empty<ReportsView>("No month has been issued yet.", "Reports are written once an analyst has issued a month; they then appear here."),
            Logger);
        _months = [.. (_load.State.Value?.List.Months ?? []).Select(entry => new MonthOption(entry.ToString()))];
    }

    private IReadOnlyList<ReportRow> Rows(Func<ReportRow, bool> which) => [.. _load.State.Value!.List.Rows.Where(which)];
}
