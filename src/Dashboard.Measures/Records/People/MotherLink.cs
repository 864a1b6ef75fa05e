namespace Dashboard.Measures.Records;

/// <summary>A mother who is herself a young person, and her child.</summary>
/// <remarks>Source: ssd_mother.</remarks>
public sealed record MotherLink
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>The mother, as a person in the source.</summary>
    public required string ChildId { get; init; }

    /// <summary>Her child, as a person in the source.</summary>
    public required string BabyId { get; init; }

    /// <summary>Date of birth of her child.</summary>
    public DateOnly? BabyBornOn { get; init; }
}
