using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.SignsOfSafety;

/// <summary>The share of children with every element of a set done in the current episode.</summary>
public sealed class PracticeSetMeasure : Measure
{
    private readonly PracticeElement[] _elements;

    private PracticeSetMeasure(string id, string title, string question, string numerator, params PracticeElement[] elements)
    {
        _elements = elements;
        Definition = new MeasureDefinition
        {
            Id = id,
            Title = title,
            Question = question,
            Subject = Subject.SignsOfSafety,
            Kind = MeasureKind.Share,
            Basis = PeriodBasis.AtMonthEnd,
            Polarity = Polarity.HigherIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = numerator,
            Denominator = "Children in the population",
            Population = PracticePopulation.InWords,
            AmountUnit = "elements done",
            Columns = [CaseColumn.Status, CaseColumn.Amount, CaseColumn.OccurredOn, CaseColumn.Reason],
            Needs = ["practice_activity.activity_type", "practice_activity.activity_date"],
            Source = "Bexley Quality Assurance Framework, section 2.1.",
        };
    }

    /// <summary>All eight.</summary>
    public static PracticeSetMeasure Complete { get; } = new(
        "sos.complete",
        "All eight elements",
        "Is the whole of the practice there?",
        "All eight elements were done within the child's current open episode",
        [.. PracticeElements.All.Select(element => element.Element)]);

    /// <summary>Danger statement, safety goal and safety scale.</summary>
    public static PracticeSetMeasure Core { get; } = new(
        "sos.core",
        "Danger statement, goal and scale",
        "Are analysis and judgement written down?",
        "Danger statement, safety goal and safety scale were all done within the child's current open episode",
        PracticeElement.DangerStatement,
        PracticeElement.SafetyGoal,
        PracticeElement.SafetyScale);

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in PracticePopulation.Of(view))
        {
            var done = _elements
                .Select(element => EpisodePractice.Latest(child.File, element, child.Episode, view.End))
                .OfType<PracticeActivity>()
                .ToList();
            var complete = done.Count == _elements.Length;
            yield return new MeasureCase
            {
                ChildId = child.File.Child.Id,
                RecordId = child.Episode.RecordId,
                Holdings = child.Holdings,
                Counted = complete,
                Amount = done.Count,
                OccurredOn = done.Count == 0 ? null : done.Max(activity => activity.DoneOn),
                Reason = complete ? Reasons.Done : Reasons.Missing,
                Categories = child.Categories,
            };
        }
    }
}
