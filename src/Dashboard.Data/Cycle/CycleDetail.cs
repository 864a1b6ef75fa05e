using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Cycle;

/// <summary>A cycle with its weeks.</summary>
/// <param name="Cycle">Cycle.</param>
/// <param name="Today">The day on which it was read.</param>
/// <param name="IsCurrent">Whether today lies in it.</param>
/// <param name="Weeks">Its ten weeks.</param>
public sealed record CycleDetail(PerformanceCycle Cycle, DateOnly Today, bool IsCurrent, IReadOnlyList<CycleWeek> Weeks);
