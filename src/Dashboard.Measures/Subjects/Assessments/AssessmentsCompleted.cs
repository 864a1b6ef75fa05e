using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>Assessments authorised in the month.</summary>
public sealed class AssessmentsCompleted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "assessment.completed",
        Title = "Assessments completed",
        Question = "How many assessments did we complete?",
        Subject = Subject.Assessments,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Assessments authorised in the month",
        Population = "Assessments, not children; those without a start date count too",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Record],
        Needs = ["ssd_cin_assessments.cina_assessment_auth_date"],
        Source = "Children in need census: assessments completed in the year.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        AssessmentEvent.InMonth(view).Select(assessment => assessment.Case(counted: true, reason: null));
}
