using Dashboard.Data.Access;

namespace Dashboard.Data.Portal;

/// <summary>What the access log was at one moment: up to which entry, and the hash of it. What has a seal cannot be changed or cut off without being found.</summary>
public sealed record AccessLogSeal
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Why it was made.</summary>
    public required SealKind Kind { get; set; }

    /// <summary>Last entry that it covers.</summary>
    public required long EntryId { get; set; }

    /// <summary>Hash of that entry.</summary>
    public required string Hash { get; set; }

    /// <summary>Entries removed, or entries found whole.</summary>
    public required long Entries { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; set; }

    /// <summary>By whom.</summary>
    public required string By { get; set; }
}
