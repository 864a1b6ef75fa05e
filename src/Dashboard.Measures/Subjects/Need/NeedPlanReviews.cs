using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>Reviews of child in need plans, whose dates no source holds yet.</summary>
internal static class NeedPlanReviews
{
    /// <summary>What the measure will mean.</summary>
    public static MeasureDefinition InTime { get; } = new()
    {
        Id = "cin.plan-review-in-time",
        Title = "Child in need plans reviewed in time",
        Question = "Are child in need plans reviewed in time?",
        Subject = Subject.ChildrenInNeed,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Every review due by the last day of the month was held on or before its due date",
        Denominator = "Children in the population",
        Population = PlannedChild.InWords + "; with at least one review due by the last day of the month",
        Exclusions = "Not counted until a source gives the dates: the standard data set and the practice templates hold none.",
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. PlannedChild.Needs, "ssd_cin_plans.cinp_cin_plan_review_due", "ssd_cin_plans.cinp_cin_plan_review_date"],
        Source = "Measure catalogue, section 5. The dates of these reviews are in no national data set.",
    };
}
