namespace Dashboard.Data.Reporting;

/// <summary>Digest of the records of one table that begin or end in one month, to find the months that a new load touches.</summary>
public sealed record RecordDigest
{
    /// <summary>Record type.</summary>
    public required string Table { get; init; }

    /// <summary>Month (yyyy-MM) and whether begins or ends; empty for records without a date.</summary>
    public required string Bucket { get; init; }

    /// <summary>Order-independent sum of the hashes of the records.</summary>
    public required long Digest { get; init; }
}
