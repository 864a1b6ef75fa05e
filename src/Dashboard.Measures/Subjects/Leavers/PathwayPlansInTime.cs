using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>The share of care leavers whose pathway plan was reviewed lately enough.</summary>
public sealed class PathwayPlansInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "leaver.pathway-plan-in-time",
        Title = "Pathway plans reviewed in time",
        Question = "Are the pathway plans of care leavers reviewed in time?",
        Subject = Subject.CareLeaversAndAdoption,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last review of the pathway plan lies within six months before the last day of the month, unless the standards in force say otherwise",
        Denominator = "Care leavers in the population",
        Population = Leaver.CohortInWords,
        Exclusions = "Young people who have died or returned home, or need no contact any more. The source keeps the date of the last review only: where that lies after the month, it is not known whether one had been held by then, and the young person is left out. " + Leaver.LimitsInWords,
        AmountUnit = "days since the last review",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.LeaverAge],
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. Leaver.Needs, "ssd_care_leavers.clea_pathway_plan_review_date"],
        Source = "Care Leavers (England) Regulations 2010: pathway plans are reviewed at least every six months.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => Leaver.Cohort(view)
        .Where(leaver => leaver.Row.InTouch != InTouchCodes.NotRequired && !(leaver.Row.PathwayPlanReviewedOn > view.End))
        .Select(leaver =>
        {
            var reviewed = leaver.Row.PathwayPlanReviewedOn;
            var due = reviewed is { } on ? view.Standards.Limit(RuleKinds.PathwayReview).DueFrom(on, view.WorkingDays) : (DateOnly?)null;
            return leaver.Case(view, due >= view.End, due is null ? Reasons.NoReview : due >= view.End ? Reasons.InTime : Reasons.Late) with
            {
                OccurredOn = reviewed,
                DueOn = due,
                Amount = view.End.DayNumber - reviewed?.DayNumber,
            };
        });
}
