namespace Dashboard.Data.Portal;

/// <summary>One step of a report on its way: opened, submitted, returned with a comment, accepted. Steps are only added.</summary>
public sealed record ReportStep
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Report.</summary>
    public required int ReportId { get; set; }

    /// <summary>State that it leads to: draft, submitted, returned or accepted.</summary>
    public required string State { get; set; }

    /// <summary>What was said with it; needed when a report is returned.</summary>
    public string? Comment { get; set; }

    /// <summary>Who.</summary>
    public required string By { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; set; }
}
