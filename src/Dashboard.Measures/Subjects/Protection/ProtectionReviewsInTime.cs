using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>The share of children on a plan whose review conferences were all held in time.</summary>
public sealed class ProtectionReviewsInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cp.review-in-time",
        Title = "Child protection reviews in time",
        Question = "Are child protection plans reviewed in time?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Every review due by the last day of the month was held on or before its due date: the first three months after the plan began, each later one six months after the one before, unless the standards in force say otherwise",
        Denominator = "Children in the population",
        Population = "Children on a plan on the last day of the month, each once, whose first review was due by then",
        Exclusions = "Plans of another authority. With two open plans the clock is that of the earlier, and a review under either counts. Due dates are worked out; due dates recorded in the source are not used, as they may be put off.",
        AmountUnit = "days since the last review, or since the plan began",
        Bands = ReviewRun.Bands,
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. ProtectedChild.Needs, "ssd_cp_reviews.cppr_cp_review_date"],
        LookBackMonths = MeasureDefinition.Ever,
        Source = "Children in need census: child protection cases reviewed within the required timescales; Local Authority Interactive Tool measure 19; Working Together.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in ProtectedChild.Of(view))
        {
            var run = ReviewRun.Of(view, ReviewWatches.Protection(view, child), RuleKinds.ProtectionReview, DateOnly.MinValue);
            if (run.FirstDue <= view.End)
            {
                yield return run.Judge(child.Case(counted: false, days: 0), child.First.StartedOn, view.End);
            }
        }
    }
}
