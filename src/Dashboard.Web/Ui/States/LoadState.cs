namespace Dashboard.Web.Ui.States;

/// <summary>Makes load states, and runs a load so that a fault becomes a state with a reference instead of a dead page.</summary>
public static class LoadState
{
    public static LoadState<T> Loading<T>() => new() { Phase = LoadPhase.Loading };

    public static LoadState<T> Ready<T>(T value) => new() { Phase = LoadPhase.Ready, Value = value };

    public static LoadState<T> Empty<T>(string why, string? whatToDo = null) => new() { Phase = LoadPhase.Empty, Why = why, WhatToDo = whatToDo };

    /// <summary>What pages of figures say before the first refresh.</summary>
    public static LoadState<T> NothingCounted<T>() => Empty<T>("Nothing has been counted yet.", "Bring in a source and count it; the figures then appear here.");

    public static LoadState<T> Failed<T>(string reference) => new() { Phase = LoadPhase.Failed, Reference = reference };

    /// <summary>Cancellation is passed on; every other fault is logged with the reference that the reader sees.</summary>
    public static async Task<LoadState<T>> RunAsync<T>(Func<CancellationToken, Task<T>> load, ILogger logger, CancellationToken cancellationToken = default)
    {
        try
        {
            return Ready(await load(cancellationToken));
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var reference = ReferenceId.New();
            logger.LogError(fault, "A part of a page could not be loaded. Reference {Reference}", reference);
            return Failed<T>(reference);
        }
    }
}
