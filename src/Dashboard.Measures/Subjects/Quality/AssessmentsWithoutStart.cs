using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Assessments;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>The share of assessments authorised in the month that have no start date.</summary>
public sealed class AssessmentsWithoutStart : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.assessment-start",
        Title = "Assessments without a start date",
        Question = "How many assessments were authorised without a start date?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "No start date is recorded",
        Denominator = "Assessments authorised in the month",
        Population = "Assessments, not children, authorised in the month",
        Exclusions = "Without a start date an assessment is left out of the figures about time.",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cin_assessments.cina_assessment_start_date", "ssd_cin_assessments.cina_assessment_auth_date"],
        Source = QualityMeasures.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => AssessmentEvent.InMonth(view).Select(item =>
        item.Assessment.StartedOn is null ? item.Case(counted: true, Reasons.NotRecorded) : item.Case(counted: false, Reasons.Recorded));
}
