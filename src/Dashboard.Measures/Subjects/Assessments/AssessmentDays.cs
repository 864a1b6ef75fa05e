using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>How long completed assessments took: median and histogram.</summary>
public sealed class AssessmentDays : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "assessment.days",
        Title = "Working days to complete an assessment",
        Question = "How long do assessments take?",
        Subject = Subject.Assessments,
        Kind = MeasureKind.Median,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Working days from the start of the assessment to its authorisation: the middle value",
        Denominator = "Assessments authorised in the month with a start date",
        Population = "Assessments authorised in the month with a start date",
        Exclusions = "Assessments without a start date.",
        AmountUnit = "working days",
        Bands = AssessmentEvent.Bands,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = ["ssd_cin_assessments.cina_assessment_start_date", "ssd_cin_assessments.cina_assessment_auth_date"],
        Source = "Children in need census: duration of completed assessments, with its bands.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var assessment in AssessmentEvent.InMonth(view))
        {
            if (assessment.Assessment.StartedOn is { } started)
            {
                yield return assessment.Case(counted: true, reason: null) with { Amount = view.WorkingDays.Between(started, assessment.AuthorisedOn) };
            }
        }
    }
}
