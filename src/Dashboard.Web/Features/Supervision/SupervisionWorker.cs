namespace Dashboard.Web.Features.Supervision;

/// <summary>A worker in the table of workers.</summary>
public sealed record SupervisionWorker
{
    public required string WorkerId { get; init; }

    public required string Name { get; init; }

    /// <summary>Name of the team; null where none is known.</summary>
    public required string? Team { get; init; }

    /// <summary>Kind of worker, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>How individual supervision stands; null where none is due yet.</summary>
    public SupervisionStanding? Supervision { get; init; }

    /// <summary>How observation stands; null where none is due yet.</summary>
    public SupervisionStanding? Observation { get; init; }

    public bool IsInTime => Supervision?.IsInTime != false && Observation?.IsInTime != false;
}
