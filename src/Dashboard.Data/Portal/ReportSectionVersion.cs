namespace Dashboard.Data.Portal;

/// <summary>What a section of a report said before it was saved again. Kept so that nothing that somebody wrote is lost.</summary>
public sealed record ReportSectionVersion
{
    /// <summary>Report.</summary>
    public required int ReportId { get; set; }

    /// <summary>Section.</summary>
    public required string Section { get; set; }

    /// <summary>Revision that it was.</summary>
    public required int Revision { get; set; }

    /// <summary>Text.</summary>
    public required string Text { get; set; }

    /// <summary>Who saved it.</summary>
    public required string Author { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime SavedAt { get; set; }
}
