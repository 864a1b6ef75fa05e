namespace Dashboard.Data.Reports;

/// <summary>A report that a unit owes for a month, opened or not.</summary>
public sealed record ReportRow
{
    /// <summary>Number; null while nobody has opened it.</summary>
    public required int? Id { get; init; }

    public required string Kind { get; init; }

    public required string UnitId { get; init; }

    /// <summary>Name of the unit when the month was issued.</summary>
    public required string UnitName { get; init; }

    /// <summary>How far it has come; not-opened while there is none.</summary>
    public required string State { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>When it was last submitted, UTC; null while it never was.</summary>
    public required DateTime? SubmittedAt { get; init; }

    /// <summary>Working days between the due date and its submission, or today while it is owed; null where it is not late.</summary>
    public required int? LateDays { get; init; }

    /// <summary>Whether the unit is no longer in the organisation.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Whether the reader writes it.</summary>
    public required bool MayWrite { get; init; }

    /// <summary>Whether the reader returns or accepts it.</summary>
    public required bool MayDecide { get; init; }
}
