using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>The share of assessments authorised within 45 working days of their start.</summary>
public sealed class AssessmentsInTime : Measure
{
    /// <summary>Longest time, in working days.</summary>
    public const int LimitWorkingDays = 45;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "assessment.in-45-days",
        Title = "Assessments within 45 working days",
        Question = "Are assessments finished in time?",
        Subject = Subject.Assessments,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Authorised within 45 working days of the assessment start",
        Denominator = "Assessments authorised in the month",
        Population = "Assessments authorised in the month with a start date",
        Exclusions = "Assessments without a start date.",
        AmountUnit = "working days",
        Bands = Band.UpTo(0, 10, 20, 30, 40, 45, 50, 60),
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.DueOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cin_assessments.cina_assessment_start_date", "ssd_cin_assessments.cina_assessment_auth_date"],
        Source = "Children in need census, assessments completed within 45 working days; clock from the start of the assessment (Ofsted Annex A). The statutory wording starts at the referral.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var (file, assessment) in view.Book.AssessmentsAuthorised.In(view.Month))
        {
            if (assessment.AuthorisedOn is not { } authorised || assessment.StartedOn is not { } started)
            {
                continue;
            }

            var days = view.Book.WorkingDays.Between(started, authorised);
            yield return new MeasureCase
            {
                ChildId = file.Child.Id,
                RecordId = assessment.Id,
                Holdings = view.Book.HoldingsOfEvent(file, authorised, assessment.TeamId, assessment.WorkerId),
                Counted = days <= LimitWorkingDays,
                Amount = days,
                OccurredOn = authorised,
                DueOn = view.Book.WorkingDays.Add(started, LimitWorkingDays),
                Reason = days <= LimitWorkingDays ? Reasons.InTime : Reasons.Late,
                Categories = view.CategoriesOf(file, authorised),
            };
        }
    }
}
