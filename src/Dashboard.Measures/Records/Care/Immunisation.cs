namespace Dashboard.Measures.Records;

/// <summary>Whether immunisations are up to date.</summary>
/// <remarks>Source: ssd_cla_immunisations.</remarks>
public sealed record Immunisation
{
    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Whether up to date.</summary>
    public bool? UpToDate { get; init; }

    /// <summary>Date of the status.</summary>
    public DateOnly? StatusOn { get; init; }
}
