namespace Dashboard.Data.Queries;

/// <summary>Published figures of one edition over the years.</summary>
public sealed record ComparatorSeries
{
    /// <summary>Measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>Category of the measure that the figures are of; null for the whole.</summary>
    public string? Category { get; init; }

    /// <summary>The edition; null when nothing is published.</summary>
    public string? Edition { get; init; }

    /// <summary>All editions that are held, the latest first: figures change between editions, one line never mixes them.</summary>
    public required IReadOnlyList<string> Editions { get; init; }

    /// <summary>One point per published year, the earliest first.</summary>
    public required IReadOnlyList<ComparatorPoint> Points { get; init; }
}
