namespace Dashboard.Import;

/// <summary>Kinds of <see cref="ImportFinding"/>.</summary>
public static class FindingKind
{
    /// <summary>A row kept out.</summary>
    public const string Rejected = "rejected";

    /// <summary>A row kept out because a later row of the file has the same key. Counts as rejected.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>A value set aside as unknown, or a date that has not come yet; the row is kept.</summary>
    public const string Flagged = "flagged";
}
