namespace Dashboard.Measures.Records;

/// <summary>An audit of one child's case.</summary>
/// <remarks>Source: template audit.</remarks>
public sealed record Audit
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly AuditedOn { get; init; }

    /// <summary>Auditor.</summary>
    public required string AuditorId { get; init; }

    /// <summary>Worker.</summary>
    public string? WorkerId { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>Overall scale 0 to 10.</summary>
    public int? Scale { get; init; }

    /// <summary>Overall grade as recorded.</summary>
    public string? Grade { get; init; }

    /// <summary>collaborative, thematic, multi-agency, practice-week, ehcp or brief-review.</summary>
    public required string Kind { get; init; }

    /// <summary>Date of moderation.</summary>
    public DateOnly? ModeratedOn { get; init; }

    /// <summary>Moderator.</summary>
    public string? ModeratorId { get; init; }

    /// <summary>Whether the moderator agrees.</summary>
    public bool? ModerationAgrees { get; init; }

    /// <summary>Grade that moderation gave.</summary>
    public string? ModeratedGrade { get; init; }

    /// <summary>Whether the family was asked.</summary>
    public bool? FamilyFeedbackSought { get; init; }
}
