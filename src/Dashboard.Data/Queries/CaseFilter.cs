using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>Which cases of a figure are asked for, in which order, and which page of them.</summary>
public sealed record CaseFilter
{
    /// <summary>Largest page that is served.</summary>
    public const int MaxPageSize = 500;

    public required string MeasureId { get; init; }

    public required Month Month { get; init; }

    /// <summary>Months of cases that end with the month; more than one only for measures whose months add up.</summary>
    public int Months { get; init; } = 1;

    public required string UnitId { get; init; }

    public Edition Edition { get; init; }

    /// <summary>One worker only.</summary>
    public string? WorkerId { get; init; }

    /// <summary>Counted ones only, or the others only; null for all.</summary>
    public bool? Counted { get; init; }

    /// <summary>Cases in one band only.</summary>
    public string? Band { get; init; }

    /// <summary>Cases with one reason only.</summary>
    public string? Reason { get; init; }

    /// <summary>Cases in these categories only.</summary>
    public IReadOnlyList<CategoryPair> Categories { get; init; } = [];

    public CaseOrder Order { get; init; } = CaseOrder.Child;

    public bool Descending { get; init; }

    /// <summary>Page, counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Rows to a page.</summary>
    public int PageSize { get; init; } = 50;
}
