using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>The share of assessments authorised within the limit, by one of two clocks.</summary>
public sealed class AssessmentsInTime : Measure
{
    private const string Limit = "45 working days unless the standards profile sets another number";

    private readonly Func<AssessmentEvent, DateOnly?> _start;

    private AssessmentsInTime(Func<AssessmentEvent, DateOnly?> start, MeasureDefinition definition) => (_start, Definition) = (start, definition);

    /// <summary>The clock starts with the assessment.</summary>
    public static AssessmentsInTime FromStart { get; } = new(assessment => assessment.Assessment.StartedOn, new MeasureDefinition
    {
        Id = "assessment.in-45-days",
        Title = "Assessments within 45 working days",
        Question = "Are assessments finished in time?",
        Subject = Subject.Assessments,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = $"Authorised within the limit from the start of the assessment: {Limit}",
        Denominator = "Assessments authorised in the month with a start date",
        Population = "Assessments authorised in the month with a start date",
        Exclusions = "Assessments without a start date.",
        AmountUnit = "working days",
        Bands = AssessmentEvent.Bands,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.DueOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cin_assessments.cina_assessment_start_date", "ssd_cin_assessments.cina_assessment_auth_date"],
        Source = "Children in need census, assessments completed within 45 working days; clock from the start of the assessment (Ofsted Annex A). The statutory wording starts at the referral: assessment.in-45-days.from-referral.",
    });

    /// <summary>The clock starts with the referral.</summary>
    public static AssessmentsInTime FromReferral { get; } = new(AssessmentReferral.ClockOf, FromStart.Definition with
    {
        Id = "assessment.in-45-days.from-referral",
        Title = "Assessments within 45 working days of the referral",
        Question = "Are assessments finished in time, counted from the referral?",
        Numerator = $"Authorised within the limit from the date of the referral: {Limit}",
        Denominator = "First assessments of a referral authorised in the month",
        Population = "Assessments authorised in the month that are the first of a known referral: the linked one, else the one open on the day the assessment started",
        Exclusions = "Assessments without a known referral, and later assessments of the same referral: their clock cannot start at the referral.",
        Needs = [.. FromStart.Definition.Needs, "ssd_cin_episodes.cine_referral_date"],
        Source = "Working Together to Safeguard Children: no longer than 45 working days from the point of referral; Local Authority Interactive Tool measure 304. Ofsted's Annex A starts at the assessment: assessment.in-45-days.",
    });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var workingDays = view.WorkingDays;
        var limit = view.Standards.Limit(RuleKinds.AssessmentComplete);
        foreach (var assessment in AssessmentEvent.InMonth(view))
        {
            if (_start(assessment) is not { } started)
            {
                continue;
            }

            var days = workingDays.Between(started, assessment.AuthorisedOn);
            var inTime = limit.Holds(started, assessment.AuthorisedOn, workingDays);
            yield return assessment.Case(inTime, inTime ? Reasons.InTime : Reasons.Late) with
            {
                Amount = days,
                DueOn = limit.DueFrom(started, workingDays),
            };
        }
    }
}
