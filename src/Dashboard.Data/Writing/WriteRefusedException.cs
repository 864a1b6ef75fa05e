namespace Dashboard.Data.Writing;

/// <summary>Something that somebody wrote was not kept or not changed. The message says why and what to do; nothing was changed.</summary>
public abstract class WriteRefusedException(IReadOnlyList<string> faults) : Exception(string.Join(' ', faults))
{
    /// <summary>Every reason, one sentence each; those of a field have its name in front.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
