using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Cycle;

/// <summary>When cycles run and what stands on the agenda of their weeks.</summary>
/// <param name="Cycles">Calendar.</param>
/// <param name="Weeks">The ten weeks, in order.</param>
public sealed record CyclePlan(PerformanceCycles Cycles, IReadOnlyList<CycleWeekPlan> Weeks)
{
    /// <summary>The plan of a week.</summary>
    /// <param name="week">1 to 10.</param>
    public CycleWeekPlan Of(int week) => Weeks[week - 1];
}
