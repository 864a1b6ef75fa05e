using Dashboard.Data.Cycle;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Cycle;

/// <summary>The ten weeks of a cycle at a glance.</summary>
public sealed partial class CyclePage : IDisposable
{
    private readonly PageLoad<CycleDetail> _load = new();
    private string? _from;

    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    [Inject]
    private CycleQueries Cycles { get; set; } = default!;

    [Inject]
    private ReadyLines Ready { get; set; } = default!;

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private ILogger<CyclePage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var from = CycleUrls.ReadDay(From);
        _from = from is null ? null : From;
        await _load.RunAsync(async token => await Cycles.CycleAsync(await Reader.ScopeAsync(), from, token), LoadState.NothingCounted<CycleDetail>(), Logger);
    }

    private IReadOnlyList<ReadyLine> Lines(CycleWeek week) => week is { Meeting: { } meeting, Readiness: { } readiness } ? Ready.Of(meeting.Kind, readiness) : [];
}
