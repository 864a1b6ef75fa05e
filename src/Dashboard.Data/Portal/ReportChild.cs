namespace Dashboard.Data.Portal;

/// <summary>A complex case that a report names by the id of the child. Taken out, it stays with who took it out and when.</summary>
public sealed record ReportChild
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Report.</summary>
    public required int ReportId { get; set; }

    /// <summary>Child.</summary>
    public required string ChildId { get; set; }

    /// <summary>What makes it complex, and what is being done.</summary>
    public required string Text { get; set; }

    /// <summary>Who added it.</summary>
    public required string AddedBy { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime AddedAt { get; set; }

    /// <summary>Who took it out; null while it stands.</summary>
    public string? RemovedBy { get; set; }

    /// <summary>When it was taken out, UTC.</summary>
    public DateTime? RemovedAt { get; set; }
}
