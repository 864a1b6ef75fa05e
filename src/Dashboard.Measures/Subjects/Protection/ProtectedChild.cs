using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>A child on a child protection plan of the authority at a month end, with every such plan that is open.</summary>
/// <param name="Child">The child.</param>
/// <param name="Plans">The open plans by start; at least one.</param>
internal sealed record ProtectedChild(OpenChild Child, IReadOnlyList<ProtectionPlan> Plans)
{
    /// <summary>Fields that tell whether a child is on a plan.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["ssd_cp_plans.cppl_cp_plan_start_date", "ssd_cp_plans.cppl_cp_plan_end_date"];

    /// <summary>The plan that has been open longest.</summary>
    public ProtectionPlan First => Plans[0];

    /// <summary>The plan that began last.</summary>
    public ProtectionPlan Latest => Plans[^1];

    /// <summary>The children of a month, each once.</summary>
    public static IEnumerable<ProtectedChild> Of(MonthView view) => view.OpenChildren
        .Where(child => child.File.ProtectionPlans.Count > 0)
        .Select(child => new ProtectedChild(
            child,
            [.. child.File.ProtectionPlans.Where(plan => IsOwn(plan) && Span.IsOpen(plan.StartedOn, plan.EndedOn, view.End))]))
        .Where(child => child.Plans.Count > 0);

    /// <summary>Whether the plan is one of the authority: plans of others are held for information only.</summary>
    public static bool IsOwn(ProtectionPlan plan) => plan.OtherAuthority != true;

    /// <summary>Whether a visit or review on a date belongs to the time on the plan: since its first day, and under none but the open plans.</summary>
    public bool Covers(string? planId, DateOnly date) =>
        date >= First.StartedOn && (planId is null || Plans.Any(plan => plan.Id == planId));

    /// <summary>The child's case where the answer rests on the plan itself.</summary>
    public MeasureCase Case(bool counted, int days) => new()
    {
        ChildId = Child.File.Child.Id,
        RecordId = First.Id,
        Holdings = Child.Holdings,
        Counted = counted,
        Amount = days,
        OccurredOn = First.StartedOn,
        Categories = Child.Categories,
    };
}
