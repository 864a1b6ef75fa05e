using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of children looked after whose reviews of a year were all held in time.</summary>
public sealed class CareReviewsInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.review-in-time",
        Title = "Reviews of children looked after in time",
        Question = "Are reviews of children in care held in time?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Every review due in the 365 days to the last day of the month was held on or before its due date: the first 20 working days after care began, the second three months after it, each later one six months after the one before, unless the standards in force say otherwise",
        Denominator = "Children in the population",
        Population = "Children looked after on the last day of the month with a review due in the 365 days to that day, or with one still to be held that is due by then, however long ago",
        Exclusions = CaredChild.ShortBreaks + " Cancelled reviews. Due dates are worked out; due dates recorded in the source are not used, as they may be put off. Reviews older than the records supplied cannot be seen, so the figure may be too low in the first year of records.",
        AmountUnit = "days since the last review, or since care began",
        Bands = ReviewRun.Bands,
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        LookBackMonths = 12,
        Needs = [.. CaredChild.Needs, "ssd_cla_reviews.clar_cla_review_date"],
        Source = "Care Planning, Placement and Case Review Regulations 2010, regulation 33; children looked after return: reviews within the required timescales.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in CaredChild.Of(view))
        {
            var run = ReviewRun.Of(view, ReviewWatches.Care(view, child), RuleKinds.CareReview, CaredChild.YearStart(view.End));
            if (run.AnyDue)
            {
                yield return run.Judge(child.Case(counted: false), child.Period.StartedOn, view.End);
            }
        }
    }
}
