namespace Dashboard.Measures.Records;

/// <summary>What the council says of a worker beyond the case system: team, role, hours, limits.</summary>
/// <remarks>Source: template workforce.</remarks>
public sealed record WorkforcePost
{
    /// <summary>Worker.</summary>
    public required string WorkerId { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Team.</summary>
    public required string TeamId { get; init; }

    /// <summary>Role code (social-worker, team-manager, …).</summary>
    public required string Role { get; init; }

    /// <summary>Full-time equivalent.</summary>
    public double? Fte { get; init; }

    /// <summary>Whether the worker holds cases.</summary>
    public bool? CaseHolding { get; init; }

    /// <summary>Last day as a newly qualified worker.</summary>
    public DateOnly? NewlyQualifiedUntil { get; init; }

    /// <summary>Whether an agency worker.</summary>
    public bool? Agency { get; init; }

    /// <summary>First day in post.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day in post.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Own limit of children, when it differs from the profile's.</summary>
    public int? CaseloadLimit { get; init; }
}
