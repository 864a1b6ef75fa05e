namespace Dashboard.Data.Actions;

/// <summary>An action was not kept or not marked done. The message says why and what to do; nothing was changed.</summary>
public sealed class ActionRefusedException(IReadOnlyList<string> faults) : Exception(string.Join(' ', faults))
{
    /// <summary>Every reason, one sentence each, with the name of its field in front.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
