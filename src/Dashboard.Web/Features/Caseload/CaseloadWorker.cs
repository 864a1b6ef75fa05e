namespace Dashboard.Web.Features.Caseload;

/// <summary>A worker in the table of workers.</summary>
public sealed record CaseloadWorker
{
    public required string WorkerId { get; init; }

    public required string Name { get; init; }

    /// <summary>Name of the team; null where none is known.</summary>
    public required string? Team { get; init; }

    /// <summary>Role in words.</summary>
    public required string Role { get; init; }

    public required double Children { get; init; }

    /// <summary>Full-time equivalent; null where not known.</summary>
    public required double? FullTime { get; init; }

    public required double? PerFullTime { get; init; }

    public required double Limit { get; init; }

    /// <summary>Children above the limit; 0 when within it.</summary>
    public required double Above { get; init; }

    /// <summary>Employed or agency, in words.</summary>
    public required string Contract { get; init; }

    /// <summary>Newly qualified or not, in words.</summary>
    public required string Experience { get; init; }

    public required bool IsNewlyQualified { get; init; }
}
