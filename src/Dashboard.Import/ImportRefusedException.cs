namespace Dashboard.Import;

/// <summary>The import was refused and nothing was changed. The message lists every reason found.</summary>
public sealed class ImportRefusedException(IReadOnlyList<ImportFault> faults) : Exception(Message(faults))
{
    /// <summary>The reasons.</summary>
    public IReadOnlyList<ImportFault> Faults { get; } = faults;

    private static new string Message(IReadOnlyList<ImportFault> faults) =>
        "The import was refused and nothing was changed." + string.Concat(faults.Select(fault => $"{Environment.NewLine}- {fault}"));
}
