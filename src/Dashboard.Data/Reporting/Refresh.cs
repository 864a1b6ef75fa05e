using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reporting;

/// <summary>One evaluation of measures over a range of months.</summary>
public sealed record Refresh
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Start, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>End, UTC.</summary>
    public required DateTime FinishedAt { get; init; }

    /// <summary>Date of the data that was counted.</summary>
    public required DateOnly DataAsAt { get; init; }

    /// <summary>First month.</summary>
    public required Month FromMonth { get; init; }

    /// <summary>Last month.</summary>
    public required Month ToMonth { get; init; }

    /// <summary>Evaluations made (measures times months).</summary>
    public required int Evaluated { get; init; }

    /// <summary>Evaluations that differed from the stored ones.</summary>
    public required int Written { get; init; }

    /// <summary>Published figures found changed.</summary>
    public required int Revised { get; init; }
}
