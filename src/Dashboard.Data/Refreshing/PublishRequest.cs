using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Refreshing;

/// <summary>A month to be issued.</summary>
public sealed record PublishRequest
{
    public required Month Month { get; init; }

    /// <summary>Date by which managers' reports are due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Date by which service managers' reports are due; null where it is the same.</summary>
    public DateOnly? ServiceManagersDueOn { get; init; }

    /// <summary>Date of issue; null means today.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Who issues it.</summary>
    public string? IssuedBy { get; init; }
}
