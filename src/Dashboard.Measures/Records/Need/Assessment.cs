namespace Dashboard.Measures.Records;

/// <summary>A continuous assessment.</summary>
/// <remarks>Source: ssd_cin_assessments.</remarks>
public sealed record Assessment
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Referral.</summary>
    public string? ReferralId { get; init; }

    /// <summary>Start.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>Authorised; null while open.</summary>
    public DateOnly? AuthorisedOn { get; init; }

    /// <summary>Whether the child was seen.</summary>
    public bool? ChildSeen { get; init; }

    /// <summary>Outcomes recorded; null when the source gives none.</summary>
    public AssessmentOutcomes? Outcomes { get; init; }

    /// <summary>Whether it ended without further action.</summary>
    public bool? NoFurtherAction { get; init; }

    /// <summary>Team that did it.</summary>
    public string? TeamId { get; init; }

    /// <summary>Worker who did it.</summary>
    public string? WorkerId { get; init; }
}
