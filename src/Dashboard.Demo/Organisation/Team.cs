namespace Dashboard.Demo.Organisation;

/// <summary>What a team does with children.</summary>
internal enum TeamKind
{
    Front,
    Safeguarding,
    Care,
    Leavers,
    Disability,
    Reviewing,
}

/// <summary>How a team is doing; it shows in its practice and its recording.</summary>
internal enum TeamCharacter
{
    Ordinary,
    Leading,
    Struggling,
}

/// <summary>A team of practitioners with a manager.</summary>
internal sealed class Team
{
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string ServiceId { get; init; }

    public required TeamKind Kind { get; init; }

    public TeamCharacter Character { get; set; }

    /// <summary>How much of its kind's work the team draws.</summary>
    public double Weight { get; set; } = 1;

    /// <summary>A team's own bent in practice, around 0.</summary>
    public double Leaning { get; set; }

    public List<Worker> Workers { get; } = [];

    public int Load { get; set; }

    public Worker? ManagerOn(DateOnly date) => Workers.Find(w => w.Role == "team-manager" && w.InPostOn(date));
}

/// <summary>A made-up worker in one post.</summary>
internal sealed class Worker
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string TeamId { get; init; }

    public Team? Team { get; init; }

    public required string Role { get; init; }

    public required DateOnly Started { get; init; }

    public DateOnly? Ended { get; set; }

    public double FullTime { get; init; } = 1;

    public bool CaseHolding { get; init; }

    public bool Agency { get; init; }

    public DateOnly? NewlyQualifiedUntil { get; init; }

    public int? Limit { get; init; }

    public List<Simulation.Episode> Open { get; } = [];

    public bool InPostOn(DateOnly date) => Started <= date && (Ended is null || date < Ended);
}
