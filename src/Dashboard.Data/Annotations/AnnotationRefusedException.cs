namespace Dashboard.Data.Annotations;

/// <summary>A note was not written or not taken back. The message says why and what to do; nothing was changed.</summary>
public sealed class AnnotationRefusedException(IReadOnlyList<string> faults) : Exception(string.Join(' ', faults))
{
    /// <summary>Every reason, one sentence each.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
