namespace Dashboard.Import;

/// <summary>Row counts of one table: read = loaded + rejected.</summary>
public sealed record TableReport
{
    /// <summary>File or table of the source.</summary>
    public required string Table { get; init; }

    /// <summary>Rows read.</summary>
    public required int Read { get; init; }

    /// <summary>Rows accepted.</summary>
    public required int Loaded { get; init; }

    /// <summary>Rows kept out.</summary>
    public required int Rejected { get; init; }

    /// <summary>Values set aside as unknown, and dates that have not come yet.</summary>
    public required int Flagged { get; init; }

    /// <summary>Of the rows accepted, those that the portal has no use for: involvements in roles that hold no cases.</summary>
    public required int NotUsed { get; init; }
}
