using Dashboard.Data.Access;

namespace Dashboard.Web.Ui.States;

/// <summary>A load that the reader's scope may refuse: the refusal is said in plain words and is no fault. Leaves out everything else, see <see cref="LoadState"/>.</summary>
public static class ScopedLoad
{
    private const string WhatToDo = "Ask the people who run the portal if you think that you should see it.";

    public static async Task<LoadState<T>> RunAsync<T>(Func<CancellationToken, Task<T?>> load, ILogger logger, CancellationToken cancellationToken)
        where T : class
    {
        AccessDeniedException? denied = null;
        var state = await LoadState.RunAsync<T?>(
            async token =>
            {
                try
                {
                    return await load(token);
                }
                catch (AccessDeniedException refusal)
                {
                    denied = refusal;
                    return null;
                }
            },
            logger,
            cancellationToken);
        return denied is not null ? LoadState.Empty<T>(denied.Message, WhatToDo)
            : state.Phase == LoadPhase.Failed ? LoadState.Failed<T>(state.Reference!)
            : LoadState.Ready(state.Value!);
    }
}
