namespace Dashboard.Measures.Standards;

/// <summary>A reading as it is written in a profile.</summary>
internal sealed record ReadingDocument
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string>? Steps { get; init; }

    public IReadOnlyList<ScheduleDocument>? Schedules { get; init; }
}
