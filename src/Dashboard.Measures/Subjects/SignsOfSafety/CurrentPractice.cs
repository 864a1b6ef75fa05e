using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.SignsOfSafety;

/// <summary>The share of children whose safety plan and safety scale, where they have them, were renewed within six months.</summary>
public sealed class CurrentPractice : Measure
{
    /// <summary>Months after which a safety plan or scale is stale.</summary>
    public const int MonthsUntilStale = 6;

    /// <summary>The elements that grow stale.</summary>
    internal static IReadOnlyList<PracticeElement> Renewed { get; } = [PracticeElement.SafetyScale, PracticeElement.SafetyPlan];

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "sos.current",
        Title = "Safety plan and scale up to date",
        Question = "Are safety plans and scales kept up to date?",
        Subject = Subject.SignsOfSafety,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The latest safety plan and the latest safety scale, each where the child has one, are no older than six months on the last day of the month",
        Denominator = "Children in the population",
        Population = PracticePopulation.InWords + ", and who have a safety plan or a safety scale in the current episode",
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["practice_activity.activity_type", "practice_activity.activity_date"],
        Source = "Measure catalogue, section 1.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in PracticePopulation.Of(view))
        {
            var oldest = Renewed
                .Select(element => EpisodePractice.Latest(child.File, element, child.Episode, view.End))
                .OfType<PracticeActivity>()
                .MinBy(activity => activity.DoneOn);
            if (oldest is null)
            {
                continue;
            }

            var due = oldest.DoneOn.AddMonths(MonthsUntilStale);
            yield return new MeasureCase
            {
                ChildId = child.File.Child.Id,
                RecordId = oldest.Id,
                Holdings = child.Holdings,
                Counted = due >= view.End,
                OccurredOn = oldest.DoneOn,
                DueOn = due,
                Reason = due >= view.End ? Reasons.InTime : Reasons.Stale,
                Categories = child.Categories,
            };
        }
    }
}
