using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.SignsOfSafety;

/// <summary>One of the eight: the share of children with that element done in the current episode.</summary>
public sealed class PracticeElementMeasure(PracticeElements element) : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = element.MeasureId,
        Title = element.Title,
        Question = element.Question,
        Subject = Subject.SignsOfSafety,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = $"A practice activity \"{element.Code}\" is dated within the child's current open episode, on or before the last day of the month",
        Denominator = "Children in the population",
        Population = PracticePopulation.InWords,
        Exclusions = "Practice from an earlier episode does not count. No single element stands alone: the eight are read together, never ranked by one.",
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["practice_activity.activity_type", "practice_activity.activity_date"],
        Source = $"Bexley Quality Assurance Framework, section 2.1: it stands for {element.Evidences}. What counts as done and for whom is a local reading, to be checked with the practice lead.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in PracticePopulation.Of(view))
        {
            var latest = EpisodePractice.Latest(child.File, element.Element, child.Episode, view.End);
            yield return new MeasureCase
            {
                ChildId = child.File.Child.Id,
                RecordId = latest?.Id,
                Holdings = child.Holdings,
                Counted = latest is not null,
                OccurredOn = latest?.DoneOn,
                Reason = latest is not null ? Reasons.Done
                    : EpisodePractice.AnyBefore(child.File, element.Element, child.Episode) ? Reasons.BeforeEpisode
                    : Reasons.Missing,
                Categories = child.Categories,
            };
        }
    }
}
