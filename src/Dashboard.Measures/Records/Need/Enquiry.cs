namespace Dashboard.Measures.Records;

/// <summary>A section 47 enquiry; it starts with the strategy discussion.</summary>
/// <remarks>Source: ssd_s47_enquiry.</remarks>
public sealed record Enquiry
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Referral.</summary>
    public string? ReferralId { get; init; }

    /// <summary>Date of the strategy discussion.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Authorised; null while open.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Whether it ended without further action.</summary>
    public bool? NoFurtherAction { get; init; }

    /// <summary>Outcomes recorded; null when the source gives none.</summary>
    public EnquiryOutcomes? Outcomes { get; init; }

    /// <summary>Team that completed it.</summary>
    public string? TeamId { get; init; }

    /// <summary>Worker who completed it.</summary>
    public string? WorkerId { get; init; }
}
