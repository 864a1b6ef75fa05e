using Dashboard.Measures.Standards;

namespace Dashboard.Data.Queries;

/// <summary>One line of a worklist: one due date, once for all workers of the list who hold it.</summary>
public sealed record WorklistRow
{
    public required RuleKind Kind { get; init; }

    /// <summary>The rule in force in the month of the date of the data; null when none is any more.</summary>
    public TimescaleRule? Rule { get; init; }

    /// <summary>The limit that holds for this due date.</summary>
    public required TimeLimit Limit { get; init; }

    /// <summary>Child; null where the rule falls on a worker or a unit.</summary>
    public string? ChildId { get; init; }

    /// <summary>Team of the list that holds it; null when none does.</summary>
    public string? TeamId { get; init; }

    /// <summary>Workers of the list who hold it.</summary>
    public required IReadOnlyList<string> WorkerIds { get; init; }

    /// <summary>Record that started the clock.</summary>
    public string? RecordId { get; init; }

    /// <summary>Status of the child.</summary>
    public string? Status { get; init; }

    /// <summary>The start of the clock, or the last event.</summary>
    public DateOnly? FromOn { get; init; }

    /// <summary>How many events came before.</summary>
    public required int Events { get; init; }

    public required DateOnly DueOn { get; init; }

    public required bool Overdue { get; init; }

    /// <summary>Working days past due, or left.</summary>
    public required int WorkingDays { get; init; }

    /// <summary>When it was last done; null when it never was.</summary>
    public DateOnly? LastDoneOn => Events > 0 ? FromOn : null;
}
