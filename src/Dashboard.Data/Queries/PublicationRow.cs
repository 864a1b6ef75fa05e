using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Queries;

/// <summary>A published month.</summary>
public sealed record PublicationRow
{
    public int Id { get; init; }

    public Month Month { get; init; }

    public DateTime IssuedAt { get; init; }

    public DateOnly DueOn { get; init; }

    /// <summary>Date by which service managers' reports are due, where it differs.</summary>
    public DateOnly? ServiceManagersDueOn { get; init; }

    public DateOnly DataAsAt { get; init; }
}
