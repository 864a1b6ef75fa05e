using Dashboard.Data.Comparators;
using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Queries;

/// <summary>Published figures to hold beside a measure in a month. All are of one edition and one period, the latest that had ended by then.</summary>
public sealed record Comparison
{
    /// <summary>Measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>Category of the measure that the figures are of; null for the whole.</summary>
    public string? Category { get; init; }

    /// <summary>Month that was asked for.</summary>
    public required Month Month { get; init; }

    /// <summary>Edition of the publication.</summary>
    public required string Edition { get; init; }

    /// <summary>Period of the figures: its words are the label to show.</summary>
    public required ComparatorPeriod Period { get; init; }

    /// <summary>England; null when the edition has no figure of it.</summary>
    public PublishedFigure? England { get; init; }

    /// <summary>The own region; null when it is not set or has no figure.</summary>
    public PublishedFigure? Region { get; init; }

    /// <summary>The statistical neighbours; null when they are not set or the edition has no figures of authorities.</summary>
    public NeighbourFigure? Neighbours { get; init; }

    /// <summary>The own authority as published; null when it is not set or has no figure.</summary>
    public PublishedFigure? Own { get; init; }

    /// <summary>Rank and band of the own authority; null without a figure of its own.</summary>
    public Standing? Standing { get; init; }

    /// <summary>A later edition of which only England is held: import it to compare with it.</summary>
    public string? NewerEdition { get; init; }
}
