namespace Dashboard.Measures.Records;

/// <summary>Immigration status of a child, among them unaccompanied asylum-seeking children (UASC).</summary>
/// <remarks>Source: ssd_immigration_status.</remarks>
public sealed record ImmigrationStatus
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Status as given.</summary>
    public string? Status { get; init; }
}
