using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Cycle;

/// <summary>What a meeting reads, as far as it is there.</summary>
public sealed record CycleReadiness
{
    /// <summary>The issued month that the meeting reads; null while none is issued.</summary>
    public required Month? Month { get; init; }

    /// <summary>When it was issued, UTC.</summary>
    public required DateTime? IssuedAt { get; init; }

    /// <summary>The last full month before the meeting, which it would read once issued.</summary>
    public required Month Expected { get; init; }

    /// <summary>Managers' reports of the month that are owed, as far as the reader may read them.</summary>
    public required int ReportsOwed { get; init; }

    /// <summary>Those submitted or accepted.</summary>
    public required int ReportsIn { get; init; }

    /// <summary>Those accepted.</summary>
    public required int ReportsAccepted { get; init; }

    /// <summary>Those past the due date and not in.</summary>
    public required int ReportsLate { get; init; }

    /// <summary>State of the quarterly report of the month or the two before; null where nobody has begun it.</summary>
    public required string? QaReport { get; init; }

    /// <summary>State of the board summary of the month or the two before; null where nobody has begun it.</summary>
    public required string? BoardSummary { get; init; }
}
