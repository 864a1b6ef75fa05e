namespace Dashboard.Data.Actions;

/// <summary>Something to be done about a measure of a unit.</summary>
public sealed record ActionDraft
{
    /// <summary>Measure it should move.</summary>
    public required string MeasureId { get; init; }

    /// <summary>Unit whose figure it should move.</summary>
    public required string UnitId { get; init; }

    /// <summary>What is to be done: plain text, up to 500 characters. Names no child.</summary>
    public required string Text { get; init; }

    /// <summary>Who does it, partners included: plain text, up to 200 characters.</summary>
    public required string Owner { get; init; }

    /// <summary>By when; null when no day was given.</summary>
    public required DateOnly? DueOn { get; init; }
}
