namespace Dashboard.Data.AccessLogs;

/// <summary>The first place where the access log is not whole.</summary>
/// <param name="EntryId">Number of the entry; of the last entry under a seal where the end was cut off.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record ChainFinding(long EntryId, ChainFault Fault)
{
    /// <summary>What is wrong, in words.</summary>
    public string Words => Fault switch
    {
        ChainFault.Changed => $"Entry {EntryId} was changed after it was written.",
        ChainFault.Missing => $"The entry that entry {EntryId} was bound to is gone, or another stands in its place.",
        ChainFault.Inserted => $"Entry {EntryId} was inserted afterwards.",
        ChainFault.Reordered => $"Entry {EntryId} stands in the place of another.",
        ChainFault.Rewritten => $"Entry {EntryId} is not the one that a seal was made of: the log was written anew.",
        _ => $"The end of the log was cut off: a seal covers entries up to {EntryId}.",
    };
}
