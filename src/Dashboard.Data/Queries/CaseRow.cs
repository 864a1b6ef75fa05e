using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Queries;

/// <summary>One case as shown and exported.</summary>
public sealed record CaseRow
{
    /// <summary>Month of the evaluation it belongs to.</summary>
    public required Month Month { get; init; }

    public string? ChildId { get; init; }

    public string? RecordId { get; init; }

    public string? TeamId { get; init; }

    public string? WorkerId { get; init; }

    public required bool Counted { get; init; }

    public double? Amount { get; init; }

    public double? Weight { get; init; }

    public string? Band { get; init; }

    public DateOnly? OccurredOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public string? Reason { get; init; }

    /// <summary>Category by split.</summary>
    public required ILookup<string, string> Categories { get; init; }
}
