namespace Dashboard.Data.AccessLogs;

/// <summary>What is wrong with the access log where it stops being whole.</summary>
public enum ChainFault
{
    /// <summary>A field of the entry is not what it was when it was written.</summary>
    Changed,

    /// <summary>One or more entries before it are gone.</summary>
    Missing,

    /// <summary>The entry was not written by the portal: those around it are bound to each other.</summary>
    Inserted,

    /// <summary>The entry stands in another's place.</summary>
    Reordered,

    /// <summary>The entry is whole in itself but not the one that a seal was made of.</summary>
    Rewritten,

    /// <summary>A seal covers entries that are no longer there.</summary>
    CutOff,
}
