namespace Dashboard.Data.Actions;

/// <summary>Something to be done: about a measure of a unit, or agreed at a meeting.</summary>
public sealed record ActionDraft
{
    /// <summary>Measure it should move; null where a meeting agreed it about none in particular.</summary>
    public string? MeasureId { get; init; }

    /// <summary>Unit whose figure it should move, or whose manager does it; null where a meeting agreed it for nobody in particular.</summary>
    public string? UnitId { get; init; }

    /// <summary>Meeting of the performance cycle that agreed it; null for what would turn the curve of a measure.</summary>
    public int? MeetingId { get; init; }

    /// <summary>What is to be done: plain text, up to 500 characters. Names no child.</summary>
    public required string Text { get; init; }

    /// <summary>Who does it, partners included: plain text, up to 200 characters.</summary>
    public required string Owner { get; init; }

    /// <summary>By when; null when no day was given.</summary>
    public required DateOnly? DueOn { get; init; }
}
