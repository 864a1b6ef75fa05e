using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>Assessments open on the last day of the month: how many, and the share past the limit.</summary>
public sealed class OpenAssessments : Measure
{
    private readonly bool _overdueOnly;

    private OpenAssessments(bool overdueOnly, MeasureDefinition definition) => (_overdueOnly, Definition) = (overdueOnly, definition);

    /// <summary>All of them, by working days open.</summary>
    public static OpenAssessments All { get; } = new(overdueOnly: false, new MeasureDefinition
    {
        Id = "assessment.open",
        Title = "Assessments open",
        Question = "How many assessments are open, and for how long?",
        Subject = Subject.Assessments,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Assessments started and not authorised on the last day of the month",
        Population = "Assessments, not children. One that was never authorised is open even where its referral was closed",
        Exclusions = "Assessments without a start date.",
        AmountUnit = "working days open",
        Bands = AssessmentEvent.Bands,
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cin_assessments.cina_assessment_start_date", "ssd_cin_assessments.cina_assessment_auth_date"],
        Source = "Ofsted Annex A, list 4: open assessments by working days open.",
    });

    /// <summary>Of those, the share past the limit.</summary>
    public static OpenAssessments Overdue { get; } = new(overdueOnly: true, All.Definition with
    {
        Id = "assessment.open-overdue",
        Title = "Open assessments past the limit",
        Question = "How many open assessments are overdue?",
        Kind = MeasureKind.Share,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Open for longer than the limit: 45 working days from the start unless the standards profile sets another number",
        Denominator = "Assessments started and not authorised on the last day of the month",
        Source = "Measure catalogue, section 3.",
    });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var workingDays = view.WorkingDays;
        var limit = view.Standards.Limit(RuleKinds.AssessmentComplete);
        foreach (var (file, assessment, started) in view.Once(Find))
        {
            var late = !limit.Holds(started, view.End, workingDays);
            yield return new MeasureCase
            {
                ChildId = file.Child.Id,
                RecordId = assessment.Id,
                Holdings = view.Book.HoldingsAtEndOf(file, view.End),
                Counted = late || !_overdueOnly,
                Amount = workingDays.Between(started, view.End),
                OccurredOn = started,
                DueOn = limit.DueFrom(started, workingDays),
                Reason = late ? Reasons.Late : Reasons.InTime,
                Categories = view.CategoriesOf(file, view.End),
            };
        }
    }

    /// <summary>The assessments, with their files and starts.</summary>
    internal static IEnumerable<(ChildFile File, Assessment Assessment, DateOnly Started)> Find(MonthView view)
    {
        foreach (var (file, assessment) in view.Book.AssessmentsUnderWay.In(view.Month))
        {
            if (assessment.StartedOn is { } started && Span.IsOpen(started, assessment.AuthorisedOn, view.End))
            {
                yield return (file, assessment, started);
            }
        }
    }
}
