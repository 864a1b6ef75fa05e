using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reporting;

/// <summary>The figures of one month, frozen when issued.</summary>
public sealed record Publication
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Month.</summary>
    public required Month Month { get; init; }

    /// <summary>When issued, UTC.</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>Who issued it.</summary>
    public string? IssuedBy { get; init; }

    /// <summary>Date by which managers' reports are due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Date by which service managers' reports are due, where it differs.</summary>
    public DateOnly? ServiceManagersDueOn { get; init; }

    /// <summary>Date of the data.</summary>
    public required DateOnly DataAsAt { get; init; }

    /// <summary>Standards profile in force.</summary>
    public required string Profile { get; init; }
}
