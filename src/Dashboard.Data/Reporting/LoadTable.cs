namespace Dashboard.Data.Reporting;

/// <summary>Row counts of one table of a load.</summary>
public sealed record LoadTable
{
    /// <summary>Load.</summary>
    public required int LoadId { get; init; }

    /// <summary>Table or file of the source, without folder.</summary>
    public required string Table { get; init; }

    /// <summary>Rows read.</summary>
    public required int Read { get; init; }

    /// <summary>Rows loaded.</summary>
    public required int Loaded { get; init; }

    /// <summary>Rows kept out.</summary>
    public required int Rejected { get; init; }

    /// <summary>Values set aside as unknown.</summary>
    public required int Flagged { get; init; }
}
