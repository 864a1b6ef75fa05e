using Dashboard.Data.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Access;

/// <summary>A page of one unit and month: reads what it shows anew for each address, as far as the reader's scope goes.</summary>
/// <typeparam name="TView">What it shows.</typeparam>
public abstract class ScopedPage<TView> : ComponentBase, IDisposable
    where TView : class
{
    private readonly PageLoad<TView> _load = new();

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    /// <summary>What there is to show by now.</summary>
    protected LoadState<TView> State => _load.State;

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private ILoggerFactory Loggers { get; set; } = default!;

    public void Dispose()
    {
        _load.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override Task OnParametersSetAsync() => ReadAsync();

    /// <summary>Reads again.</summary>
    protected Task ReadAsync() => _load.RunAsync(
        async token => await LoadAsync(await Reader.ScopeAsync(), token), LoadState.NothingCounted<TView>(), Loggers.CreateLogger(GetType()));

    /// <summary>What the address asks for; null before anything has been counted.</summary>
    protected abstract Task<TView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken);
}
