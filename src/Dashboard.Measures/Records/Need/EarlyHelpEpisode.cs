namespace Dashboard.Measures.Records;

/// <summary>An early help assessment or intervention.</summary>
/// <remarks>Source: ssd_early_help_episodes.</remarks>
public sealed record EarlyHelpEpisode
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Organisation that leads.</summary>
    public string? Organisation { get; init; }

    /// <summary>Lead worker.</summary>
    public string? WorkerId { get; init; }
}
