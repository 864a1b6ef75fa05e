using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Standards;

/// <summary>What the page shows that tries another limit.</summary>
public sealed record WhatIfView
{
    public required WhatIfFilter Filter { get; init; }

    public required StoreStatus Status { get; init; }

    public required string UnitId { get; init; }

    public required Month Month { get; init; }

    public required IReadOnlyList<FilterOption> Units { get; init; }

    public required IReadOnlyList<MonthOption> Months { get; init; }

    /// <summary>Rules that can be tried, by topic.</summary>
    public required IReadOnlyList<FilterOption> Rules { get; init; }

    /// <summary>Profiles besides the one in force.</summary>
    public required IReadOnlyList<FilterOption> Profiles { get; init; }

    /// <summary>The rule as it holds; null until one is chosen.</summary>
    public TimescaleRule? Rule { get; init; }

    /// <summary>Title of the profile in force.</summary>
    public required string ProfileTitle { get; init; }

    /// <summary>The answer; null until something is asked.</summary>
    public WhatIfResult? Result { get; init; }

    /// <summary>Why it cannot be answered as it is put.</summary>
    public string? Refusal { get; init; }

    /// <summary>Both figures over the months; null for a single month.</summary>
    public ChartSpec? Chart { get; init; }
}
