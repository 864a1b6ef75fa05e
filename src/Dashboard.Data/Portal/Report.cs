namespace Dashboard.Data.Portal;

/// <summary>A monthly manager's or service manager's report, a quarterly QA report, or a board summary.</summary>
public sealed record Report
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>team-manager, service-manager, quarterly-qa or board.</summary>
    public required string Kind { get; set; }

    /// <summary>Publication whose figures it keeps.</summary>
    public required int PublicationId { get; set; }

    /// <summary>Unit.</summary>
    public required string UnitId { get; set; }

    /// <summary>draft, submitted, returned or accepted.</summary>
    public required string State { get; set; }

    /// <summary>Due.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime? SubmittedAt { get; set; }

    /// <summary>Who.</summary>
    public string? SubmittedBy { get; set; }
}
