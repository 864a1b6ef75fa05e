using System.Globalization;
using Dashboard.Data.Cycle;
using Dashboard.Data.Queries;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Cycle;

/// <summary>One meeting: agenda, what is ready, actions and notes.</summary>
public sealed partial class MeetingPage : IDisposable
{
    private readonly PageLoad<MeetingView> _load = new();

    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    [SupplyParameterFromQuery(Name = "week")]
    public string? Week { get; set; }

    [Inject]
    private CycleQueries Cycles { get; set; } = default!;

    [Inject]
    private StatusQueries Statuses { get; set; } = default!;

    [Inject]
    private ReadyLines Ready { get; set; } = default!;

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<MeetingPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => ReadAsync();

    private Task<bool> ReadAsync() => _load.RunAsync(ReadAsync, LoadState.Empty<MeetingView>("There is no meeting in that week.", "Open the performance cycle to see those there are."), Logger);

    private async Task<MeetingView?> ReadAsync(CancellationToken cancellationToken)
    {
        var scope = await Reader.ScopeAsync();
        if (CycleUrls.ReadDay(From) is not { } from
            || !int.TryParse(Week, NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            || await Cycles.MeetingAsync(scope, new MeetingPlace(from, week), cancellationToken) is not { } detail)
        {
            return null;
        }

        return new MeetingView(detail, detail.MayWrite ? UnitChoice.Options(await Statuses.StatusAsync(cancellationToken), scope) : []);
    }
}
