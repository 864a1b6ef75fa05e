namespace Dashboard.Import;

/// <summary>What an import did.</summary>
public sealed record LoadReport
{
    /// <summary>Number of the load in the store.</summary>
    public required int LoadId { get; init; }

    /// <summary>ssd, annex-a, practice or benchmarks.</summary>
    public required string Source { get; init; }

    /// <summary>Day on which the data was taken.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Start, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>End, UTC.</summary>
    public required DateTime FinishedAt { get; init; }

    /// <summary>Children in the load, or in the store for a practice load.</summary>
    public required int Children { get; init; }

    /// <summary>Counts per table, in the order of reading.</summary>
    public required IReadOnlyList<TableReport> Tables { get; init; }

    /// <summary>Rejected rows and flagged values, the first <see cref="ImportOptions.StoredFindings"/> of them; the counts are exact.</summary>
    public required IReadOnlyList<ImportFinding> Findings { get; init; }

    /// <summary>Values of coded columns that no code list knows, counted exactly. Kept in the store only.</summary>
    public IReadOnlyList<UnknownValueCount> UnknownValues { get; init; } = [];

    /// <summary>Tables ("ssd_family") and columns ("ssd_person.pers_dob") of the contract that the source does not supply.</summary>
    public required IReadOnlyList<string> NotSupplied { get; init; }

    /// <summary>Files and columns that are not part of the contract and were passed over.</summary>
    public required IReadOnlyList<string> Skipped { get; init; }

    /// <summary>Rows read.</summary>
    public int Read => Tables.Sum(table => table.Read);

    /// <summary>Rows accepted.</summary>
    public int Loaded => Tables.Sum(table => table.Loaded);

    /// <summary>Rows kept out.</summary>
    public int Rejected => Tables.Sum(table => table.Rejected);

    /// <summary>Values set aside as unknown, and dates that have not come yet.</summary>
    public int Flagged => Tables.Sum(table => table.Flagged);

    /// <summary>Of the rows accepted, those that the portal has no use for.</summary>
    public int NotUsed => Tables.Sum(table => table.NotUsed);

    /// <summary>Whether any row was rejected or any value flagged.</summary>
    public bool HasFindings => Rejected > 0 || Flagged > 0;
}
