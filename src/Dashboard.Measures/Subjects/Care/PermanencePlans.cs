using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of children looked after for a while who have a permanence plan.</summary>
public sealed class PermanencePlans : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.permanence-plan",
        Title = "Children with a permanence plan",
        Question = "Do children in care have a plan for a permanent home?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "A care plan that names a kind of permanence is open",
        Denominator = "Children in the population",
        Population = "Children looked after on the last day of the month who had been looked after for four months or more by then, unless the standards in force say otherwise",
        Exclusions = CaredChild.ShortBreaks + " Care plans that began in an earlier period of care.",
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, "ssd_cla_care_plan.lacp_cla_care_plan_start_date", "ssd_cla_care_plan.lacp_cla_care_plan_json"],
        Source = "Measure catalogue, section 7; care planning guidance: a plan for permanence by the second review, four months after care began.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => CaredChild.Of(view)
        .Where(child => child.HasLasted(view.Book.Limits.CarePermanencePlanMonths, view.End))
        .Select(child =>
        {
            var plan = PlanOf(child, view.End);
            return child.Case(counted: plan is not null) with
            {
                RecordId = plan?.Id,
                OccurredOn = plan?.StartedOn,
                Reason = plan is null ? Reasons.NoPlanOnRecord : Reasons.PlanOnRecord,
            };
        });

    /// <summary>The permanence plan open on a date. One made shortly before care began is of this period of care.</summary>
    internal static CarePlan? PlanOf(CaredChild child, DateOnly end)
    {
        var earlier = child.File.Care.Where(period => period.EndedOn <= child.Period.StartedOn && period != child.Period).Max((PeriodOfCare period) => period.EndedOn);
        return child.File.CarePlans.LastOrDefault(plan =>
            plan.Permanence is not null && Span.IsOpen(plan.StartedOn, plan.EndedOn, end) && !(plan.StartedOn < earlier));
    }
}
