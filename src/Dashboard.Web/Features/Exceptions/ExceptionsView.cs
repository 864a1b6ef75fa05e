using Dashboard.Data.Exceptions;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>The list of exceptions, as read for one reader.</summary>
public sealed record ExceptionsView
{
    public required ExceptionsFilter Filter { get; init; }

    public required string UnitId { get; init; }

    public required string UnitName { get; init; }

    /// <summary>Issued month; null where none is issued yet.</summary>
    public required Month? Month { get; init; }

    public required IReadOnlyList<FilterOption> Units { get; init; }

    public required IReadOnlyList<MonthOption> Months { get; init; }

    public required IReadOnlyList<FilterOption> Rules { get; init; }

    public required IReadOnlyList<FilterChip> Chips { get; init; }

    /// <summary>All of the unit and month, whatever the other filters.</summary>
    public required IReadOnlyList<ExceptionRow> All { get; init; }

    public required IReadOnlyList<ExceptionGroup> Groups { get; init; }

    /// <summary>Date by which managers' reports are due.</summary>
    public required DateOnly? DueOn { get; init; }

    public required DateOnly? DataAsAt { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    public required string Source { get; init; }
}
