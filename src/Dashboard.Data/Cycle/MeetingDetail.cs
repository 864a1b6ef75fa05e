using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Cycle;

/// <summary>A meeting with what it reads, what was noted and what was agreed.</summary>
/// <param name="Cycle">Cycle.</param>
/// <param name="Plan">Agenda.</param>
/// <param name="Meeting">Day and notes.</param>
/// <param name="Readiness">What it reads.</param>
/// <param name="Actions">Actions: open ones first, the earliest due first.</param>
/// <param name="MayWrite">Whether the reader keeps day, notes and actions.</param>
/// <param name="Today">The day on which it was read.</param>
public sealed record MeetingDetail(PerformanceCycle Cycle, CycleWeekPlan Plan, MeetingRow Meeting, CycleReadiness Readiness, IReadOnlyList<MeetingAction> Actions, bool MayWrite, DateOnly Today);
