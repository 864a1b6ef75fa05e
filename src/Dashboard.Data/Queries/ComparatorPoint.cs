using Dashboard.Data.Comparators;

namespace Dashboard.Data.Queries;

/// <summary>One published year of a series.</summary>
/// <param name="Period">Period: the label to show, and the day on which it ends.</param>
/// <param name="England">England; null when not published.</param>
/// <param name="Region">Own region; null when not set or not published.</param>
/// <param name="Neighbours">Statistical neighbours; null when not set or not published.</param>
/// <param name="Own">Own authority; null when not set or not published.</param>
public sealed record ComparatorPoint(ComparatorPeriod Period, PublishedFigure? England, PublishedFigure? Region, NeighbourFigure? Neighbours, PublishedFigure? Own);
