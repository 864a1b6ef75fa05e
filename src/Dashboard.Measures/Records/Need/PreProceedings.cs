namespace Dashboard.Measures.Records;

/// <summary>Work before care proceedings (Public Law Outline).</summary>
/// <remarks>Source: ssd_pre_proceedings.</remarks>
public sealed record PreProceedings
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Decision to enter pre-proceedings.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>First meeting.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>Letter before proceedings.</summary>
    public DateOnly? LetterOn { get; init; }

    /// <summary>Agreed step down, or issue.</summary>
    public DateOnly? StepDownOn { get; init; }

    /// <summary>Outcome as given.</summary>
    public string? Outcome { get; init; }
}
