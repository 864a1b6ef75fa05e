using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.SignsOfSafety;

/// <summary>The share of children whose latest safety plan was shared with the family.</summary>
public sealed class SharedSafetyPlan : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "sos.shared",
        Title = "Safety plan shared with the family",
        Question = "Does the family have the safety plan?",
        Subject = Subject.SignsOfSafety,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The latest safety plan of the current episode was shared with the family",
        Denominator = "Children in the population",
        Population = PracticePopulation.InWords + ", who have a safety plan in the current episode and a known answer for the latest one",
        Exclusions = "Plans for which it is not known whether they were shared.",
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["practice_activity.activity_type", "practice_activity.activity_date", "practice_activity.shared_with_family"],
        Source = "Measure catalogue, section 1.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in PracticePopulation.Of(view))
        {
            if (EpisodePractice.Latest(child.File, PracticeElement.SafetyPlan, child.Episode, view.End) is not { SharedWithFamily: { } shared } plan)
            {
                continue;
            }

            yield return new MeasureCase
            {
                ChildId = child.File.Child.Id,
                RecordId = plan.Id,
                Holdings = child.Holdings,
                Counted = shared,
                OccurredOn = plan.DoneOn,
                Reason = shared ? Reasons.Shared : Reasons.NotShared,
                Categories = child.Categories,
            };
        }
    }
}
