namespace Dashboard.Measures.Standards;

/// <summary>What stops a clock, or starts it anew: a visit, a review, a supervision.</summary>
/// <param name="When">Day, with the time of day where known.</param>
/// <param name="RecordId">Record behind it.</param>
/// <param name="WorkerId">Who did it; null when not known.</param>
public readonly record struct ClockEvent(Moment When, string? RecordId, string? WorkerId = null);
