namespace Dashboard.Import;

/// <summary>What one import is asked to do.</summary>
public sealed record ImportRequest
{
    /// <summary>Day on which the data was taken; later dates in it are in the future.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Accepts a load with under half the children of the last one.</summary>
    public bool AllowShrink { get; init; }
}
