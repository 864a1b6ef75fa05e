namespace Dashboard.Measures.Standards;

/// <summary>A schedule as it is written in a profile.</summary>
internal sealed record ScheduleDocument
{
    public string? When { get; init; }

    public IReadOnlyList<string>? Steps { get; init; }
}
