using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>A child whose status at a month end is child in need plan, with the plan that has been open longest.</summary>
internal sealed record PlannedChild(OpenChild Child, NeedPlan Plan)
{
    /// <summary>The population in words.</summary>
    public const string InWords = "Open children whose status is child in need plan: a plan is open, and the child is neither looked after nor on a child protection plan";

    /// <summary>Fields that tell whether a child is on a plan.</summary>
    public static IReadOnlyList<string> Needs { get; } =
    [
        "ssd_cin_episodes.cine_referral_date",
        "ssd_cin_plans.cinp_cin_plan_start_date",
        "ssd_cin_plans.cinp_cin_plan_end_date",
    ];

    /// <summary>The children of a month, each once.</summary>
    public static IEnumerable<PlannedChild> Of(MonthView view) => view.OpenChildren
        .Where(child => child.Status == ChildStatus.NeedPlan)
        .Select(child => new PlannedChild(child, child.File.NeedPlans.First(plan => Span.IsOpen(plan.StartedOn, plan.EndedOn, view.End))));

    /// <summary>Days on the plan.</summary>
    public int DaysUntil(DateOnly date) => date.DayNumber - Plan.StartedOn.DayNumber;

    /// <summary>The child's case where the answer rests on the plan itself.</summary>
    public MeasureCase Case(DateOnly end, bool counted) => new()
    {
        ChildId = Child.File.Child.Id,
        RecordId = Plan.Id,
        Holdings = Child.Holdings,
        Counted = counted,
        Amount = DaysUntil(end),
        OccurredOn = Plan.StartedOn,
        Categories = Child.Categories,
    };
}
