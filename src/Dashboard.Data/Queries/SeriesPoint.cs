using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>A measure of one unit in one month.</summary>
public sealed record SeriesPoint
{
    public required Month Month { get; init; }

    /// <summary>The figure as issued where the month is published, else live.</summary>
    public required UnitFigure Figure { get; init; }

    /// <summary>What the records say now.</summary>
    public required UnitFigure Live { get; init; }

    /// <summary>Whether the month is published.</summary>
    public required bool Published { get; init; }

    /// <summary>Whether the month is too young for the figure to be final.</summary>
    public required bool Provisional { get; init; }

    /// <summary>Fields that are not supplied; null when the figure could be counted.</summary>
    public string? NotSupplied { get; init; }

    /// <summary>Version of the definition.</summary>
    public required int Version { get; init; }

    /// <summary>Date of the data behind the figure.</summary>
    public required DateOnly DataAsAt { get; init; }

    /// <summary>Whether the records say something else now than was issued.</summary>
    public bool Revised => Published && (Figure.Numerator != Live.Numerator || Figure.Denominator != Live.Denominator);
}
