namespace Dashboard.Measures.Records;

/// <summary>A scaling question put to the family or the network.</summary>
/// <remarks>Source: template scaling.</remarks>
public sealed record Scaling
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>safety, behaviour, circumstances, care-arrangements or wellbeing.</summary>
    public required string Domain { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly ScaledOn { get; init; }

    /// <summary>0 to 10.</summary>
    public required int Value { get; init; }

    /// <summary>Who scaled.</summary>
    public required string ScaledBy { get; init; }

    /// <summary>Row in the file: the later of two on one day wins.</summary>
    public int Sequence { get; init; }
}
