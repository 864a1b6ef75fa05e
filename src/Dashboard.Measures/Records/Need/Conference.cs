namespace Dashboard.Measures.Records;

/// <summary>An initial child protection conference.</summary>
/// <remarks>Source: ssd_initial_cp_conference.</remarks>
public sealed record Conference
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Meeting, shared by siblings.</summary>
    public string? MeetingId { get; init; }

    /// <summary>Enquiry that led to it.</summary>
    public string? EnquiryId { get; init; }

    /// <summary>Plan that it led to.</summary>
    public string? PlanId { get; init; }

    /// <summary>Referral.</summary>
    public string? ReferralId { get; init; }

    /// <summary>Whether it took over a plan of another authority.</summary>
    public bool? TransferIn { get; init; }

    /// <summary>Date by which it should be held, as the source computes it.</summary>
    public DateOnly? TargetOn { get; init; }

    /// <summary>Date held; null while awaited.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>Whether it made a child protection plan.</summary>
    public bool? LedToPlan { get; init; }

    /// <summary>Outcomes recorded; null when the source gives none.</summary>
    public ConferenceOutcomes? Outcomes { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>Worker.</summary>
    public string? WorkerId { get; init; }
}
