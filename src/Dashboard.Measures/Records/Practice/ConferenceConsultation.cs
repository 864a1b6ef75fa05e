namespace Dashboard.Measures.Records;

/// <summary>Consultation with the conference chair before an initial conference.</summary>
/// <remarks>Source: template conference_consultation.</remarks>
public sealed record ConferenceConsultation
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Initial conference.</summary>
    public string? ConferenceId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>Whether the danger statement had been shared.</summary>
    public bool? DangerStatementShared { get; init; }

    /// <summary>Whether the assessment had been shared.</summary>
    public bool? AssessmentShared { get; init; }

    /// <summary>Whether the family network was engaged.</summary>
    public bool? NetworkEngaged { get; init; }
}
