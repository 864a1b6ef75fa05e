namespace Dashboard.Measures.Standards;

/// <summary>A rule as it is written in a profile: with steps, schedules, readings or a ceiling.</summary>
internal sealed record RuleDocument
{
    public string? Id { get; init; }

    public string? Source { get; init; }

    public string? Starts { get; init; }

    public string? Note { get; init; }

    public string? Reading { get; init; }

    public IReadOnlyList<string>? Steps { get; init; }

    public IReadOnlyList<ScheduleDocument>? Schedules { get; init; }

    public IReadOnlyList<ReadingDocument>? Readings { get; init; }

    public int? Ceiling { get; init; }
}
