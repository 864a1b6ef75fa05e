using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Administration;

/// <summary>A month as it would be issued now.</summary>
public sealed record PublicationPreview
{
    public required Month Month { get; init; }

    /// <summary>Date of the data that would be frozen; null before the first load.</summary>
    public required DateOnly? DataAsAt { get; init; }

    /// <summary>Why it cannot be issued, and what to do; null where it can.</summary>
    public required string? Refusal { get; init; }

    /// <summary>What is missing or contradictory in the records, of the whole authority: those with a case, the most first.</summary>
    public required IReadOnlyList<MovedFigure> Quality { get; init; }

    /// <summary>The latest load of every source, with the rows that were kept out.</summary>
    public required IReadOnlyList<LoadRow> Loads { get; init; }

    /// <summary>Figures of the whole authority that moved most since the month before, the largest first.</summary>
    public required IReadOnlyList<MovedFigure> Moved { get; init; }

    /// <summary>What the rules would mark, by rule, unit and owner, in the order of the rules.</summary>
    public required IReadOnlyList<PreviewedMark> Exceptions { get; init; }
}
