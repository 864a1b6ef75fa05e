namespace Dashboard.Data.Standards;

/// <summary>A change of the standards that cannot be made.</summary>
/// <param name="faults">Everything that is wrong with it.</param>
public sealed class StandardsRefusedException(IReadOnlyList<string> faults) : Exception(string.Join(' ', faults))
{
    /// <summary>Everything that is wrong with it.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
