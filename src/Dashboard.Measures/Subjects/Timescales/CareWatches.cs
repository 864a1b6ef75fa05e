using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Care;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>What is owed to a child when care begins: plan, health assessment, a plan for permanence.</summary>
internal static class CareWatches
{
    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.CarePlanMade) { OfChild = (_, file, _) => file.Care.Select(period => Owed(file, period, PlanOf(file, period))) },
        new(RuleKinds.InitialHealthAssessment) { OfChild = (_, file, _) => file.Care.Select(period => Owed(file, period, HealthOf(file, period))) },
        new(RuleKinds.PermanencePlan) { OfChild = (_, file, _) => file.Care.Select(period => Permanence(file, period)).OfType<Clock>() },
    ];

    private static Clock Owed(ChildFile file, PeriodOfCare period, ClockEvent? done) => new()
    {
        File = file,
        RecordId = period.Id,
        Start = period.StartedOn,
        EndedOn = period.EndedOn,
        Events = done is { } first ? [first] : [],
    };

    private static ClockEvent? PlanOf(ChildFile file, PeriodOfCare period) =>
        file.CarePlans.FirstOrDefault(plan => plan.StartedOn >= period.StartedOn) is { } plan ? new ClockEvent(plan.StartedOn, plan.Id) : null;

    private static ClockEvent? HealthOf(ChildFile file, PeriodOfCare period) =>
        file.HealthChecks.FirstOrDefault(check => HealthChecksInTime.IsAssessment(check) && check.CheckedOn >= period.StartedOn) is { } check ? new ClockEvent(check.CheckedOn, check.Id) : null;

    /// <summary>The clock is the second review: the plan must be there by then.</summary>
    private static Clock? Permanence(ChildFile file, PeriodOfCare period)
    {
        var second = file.Reviews
            .Where(review => review.Kind == ReviewKind.Care && review.Cancelled != true && review.HeldOn >= period.StartedOn && !(review.HeldOn > period.EndedOn))
            .Skip(1)
            .FirstOrDefault();
        var plan = file.CarePlans.FirstOrDefault(plan => plan.Permanence is not null && plan.StartedOn >= period.StartedOn);
        return second is null ? null : Owed(file, period, plan is null ? null : new ClockEvent(plan.StartedOn, plan.Id)) with
        {
            RecordId = second.Id,
            Start = second.HeldOn!.Value,
            OvertakenOn = second.HeldOn,
        };
    }
}
