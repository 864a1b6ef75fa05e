using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>A measure of one unit over a period: added up where it counts events, as at its end where it does not.</summary>
public sealed record PeriodFigure
{
    /// <summary>First month behind the figure.</summary>
    public required Month From { get; init; }

    /// <summary>Last month behind the figure.</summary>
    public required Month To { get; init; }

    /// <summary>The figure as issued, month by month; live where a month is not issued.</summary>
    public required UnitFigure Figure { get; init; }

    /// <summary>Whether every month behind it is issued.</summary>
    public required bool Published { get; init; }

    /// <summary>Whether a month behind it is too young to be final.</summary>
    public required bool Provisional { get; init; }

    /// <summary>Fields that are not supplied; null when the figure could be counted.</summary>
    public string? NotSupplied { get; init; }

    /// <summary>Date of the data behind the last month.</summary>
    public DateOnly? DataAsAt { get; init; }

    /// <summary>Months behind the figure.</summary>
    public int Months => To - From + 1;
}
