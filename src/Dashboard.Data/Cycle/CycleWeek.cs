namespace Dashboard.Data.Cycle;

/// <summary>A week of a cycle.</summary>
/// <param name="Plan">Its agenda.</param>
/// <param name="StartsOn">Monday.</param>
/// <param name="EndsOn">Sunday.</param>
/// <param name="IsNow">Whether today lies in it.</param>
/// <param name="Meeting">Its meeting, without notes; null where there is none.</param>
/// <param name="Readiness">What the meeting reads; null where there is none.</param>
/// <param name="OpenActions">Actions on the list of its meeting that are open, as far as the reader may see them; null where the reader does not read them.</param>
/// <param name="MayOpen">Whether the reader reads what was noted and agreed.</param>
public sealed record CycleWeek(CycleWeekPlan Plan, DateOnly StartsOn, DateOnly EndsOn, bool IsNow, MeetingRow? Meeting, CycleReadiness? Readiness, int? OpenActions, bool MayOpen);
