using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Documents.Packs;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Cycle.Packs;

/// <summary>Makes a pack on the server, shows how far it is, and hands it out. The making goes on when the page is left.</summary>
public sealed partial class PackPage
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    private readonly CancellationTokenSource _leaving = new();
    private PackJob? _job;
    private Month? _month;
    private bool _full;
    private bool _watching;

    [Parameter]
    public required string Which { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? AskedMonth { get; set; }

    [Inject]
    private PackDesk Desk { get; set; } = default!;

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    private PackKind? Kind => CycleUrls.Pack(Which);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override void OnParametersSet() => _month = Month.TryParse(AskedMonth, out var known) ? known : null;

    protected override Task OnAfterRenderAsync(bool firstRender) => firstRender && Kind is not null ? StartAsync(again: false) : Task.CompletedTask;

    private async Task StartAsync(bool again)
    {
        _job = Desk.Start(await Reader.ScopeAsync(), Kind!.Value, _month, again);
        _full = _job is null;
        StateHasChanged();
        if (!_watching)
        {
            _ = WatchAsync(_leaving.Token);
        }
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        _watching = true;
        try
        {
            using var timer = new PeriodicTimer(Look);
            var running = true;
            while (running && await timer.WaitForNextTickAsync(cancellationToken))
            {
                running = _job?.Progress.IsRunning == true;
                await InvokeAsync(StateHasChanged);
            }
        }
        catch (Exception left) when (left is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left; the pack is made all the same.
        }
        finally
        {
            _watching = false;
        }
    }
}
