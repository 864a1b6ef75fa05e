using Dashboard.Data.Comparators;

namespace Dashboard.Data.Queries;

/// <summary>The figure of the statistical neighbours together.</summary>
public sealed record NeighbourFigure
{
    /// <summary>Median or mean of the neighbours with a figure; null when none has one.</summary>
    public double? Value { get; init; }

    /// <summary>Which of the two it is.</summary>
    public required NeighbourAverage Average { get; init; }

    /// <summary>Neighbours with a figure.</summary>
    public required int WithValue { get; init; }

    /// <summary>Neighbours in the set, usually ten.</summary>
    public required int Neighbours { get; init; }

    /// <summary>Which set of neighbours that is; null when it was not said.</summary>
    public string? NeighbourSet { get; init; }
}
