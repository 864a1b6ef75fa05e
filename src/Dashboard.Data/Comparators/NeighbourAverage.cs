namespace Dashboard.Data.Comparators;

/// <summary>How the figures of the statistical neighbours become one. Neighbours without a figure are left out either way.</summary>
public enum NeighbourAverage
{
    /// <summary>The middle figure, as the Department for Education's outcomes dashboard has it.</summary>
    Median,

    /// <summary>The simple mean, as the Local Authority Interactive Tool has it.</summary>
    Mean,
}
