namespace Dashboard.Data.Cycle;

/// <summary>Which meeting of the cycle.</summary>
/// <param name="CycleStartsOn">First Monday of the cycle.</param>
/// <param name="Week">1 to 10.</param>
public sealed record MeetingPlace(DateOnly CycleStartsOn, int Week);
