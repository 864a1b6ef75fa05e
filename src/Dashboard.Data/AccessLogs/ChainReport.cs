using Dashboard.Data.Portal;

namespace Dashboard.Data.AccessLogs;

/// <summary>What reading the access log through showed.</summary>
public sealed record ChainReport
{
    /// <summary>Entries found whole.</summary>
    public required long Entries { get; init; }

    /// <summary>Entries from before entries were bound to each other: they cannot be checked.</summary>
    public required long Unbound { get; init; }

    /// <summary>The last entry found whole; null when there is none.</summary>
    public AccessEntry? Last { get; init; }

    /// <summary>The first place where the log is not whole; null when it is.</summary>
    public ChainFinding? Finding { get; init; }

    public bool IsWhole => Finding is null;
}
