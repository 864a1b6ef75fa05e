namespace Dashboard.Web.Ui.States;

/// <summary>What a page has loaded for its address. A later load takes the place of one under way; what is shown stays until the new state is there.</summary>
/// <remarks>Held and disposed by the page.</remarks>
public sealed class PageLoad<T> : IDisposable
    where T : class
{
    private CancellationTokenSource _loading = new();

    /// <summary>The state to show.</summary>
    public LoadState<T> State { get; private set; } = LoadState.Loading<T>();

    /// <summary>Shows the skeleton again, where what is shown belongs to something else.</summary>
    public void Clear() => State = LoadState.Loading<T>();

    /// <summary>Loads; refusals and faults become states.</summary>
    /// <param name="load">Loads; null when there is nothing.</param>
    /// <param name="none">The state when there is nothing; null leaves it to the caller.</param>
    /// <param name="logger">Where faults are written.</param>
    /// <returns>Whether this load was the last one asked for and found something, a refusal or a fault to show.</returns>
    public async Task<bool> RunAsync(Func<CancellationToken, Task<T?>> load, LoadState<T>? none, ILogger logger)
    {
        await _loading.CancelAsync();
        _loading.Dispose();
        _loading = new CancellationTokenSource();
        var token = _loading.Token;
        try
        {
            var loaded = await ScopedLoad.RunAsync(load, logger, token);
            if (loaded is { Phase: LoadPhase.Ready, Value: null })
            {
                if (none is null)
                {
                    return false;
                }

                loaded = none;
            }

            State = loaded;
            return true;
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose()
    {
        _loading.Cancel();
        _loading.Dispose();
    }
}
