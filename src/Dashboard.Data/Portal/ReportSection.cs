namespace Dashboard.Data.Portal;

/// <summary>One section of a report as last saved.</summary>
public sealed record ReportSection
{
    /// <summary>Report.</summary>
    public required int ReportId { get; set; }

    /// <summary>Section.</summary>
    public required string Section { get; set; }

    /// <summary>Text.</summary>
    public required string Text { get; set; }

    /// <summary>Counts up with every save: a save that does not know the latest is a conflict.</summary>
    public required int Revision { get; set; }

    /// <summary>Who saved it.</summary>
    public required string Author { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime SavedAt { get; set; }
}
