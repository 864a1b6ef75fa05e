namespace Dashboard.Measures.Records;

/// <summary>A professional as the case system knows them.</summary>
/// <remarks>Source: ssd_professionals.</remarks>
public sealed record Worker
{
    /// <summary>Source id.</summary>
    public required string Id { get; init; }

    /// <summary>Name as given.</summary>
    public string? Name { get; init; }

    /// <summary>Job title as given.</summary>
    public string? JobTitle { get; init; }

    /// <summary>Department the source records, when it is a unit of the tree.</summary>
    public string? TeamId { get; init; }

    /// <summary>Whether an agency worker.</summary>
    public bool? Agency { get; init; }

    /// <summary>Full-time equivalent, 1 = full time.</summary>
    public double? Fte { get; init; }
}
