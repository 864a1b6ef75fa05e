using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>The share of completed assessments with a yes to one question, of those with an answer.</summary>
public sealed class AssessmentAnswers : Measure
{
    private const AssessmentOutcomes None = AssessmentOutcomes.NoFurtherAction | AssessmentOutcomes.NoFurtherActionAfterEnquiry;

    private readonly Func<Assessment, bool?> _answer;
    private readonly (string Yes, string No) _reasons;

    private AssessmentAnswers(Func<Assessment, bool?> answer, (string Yes, string No) reasons, MeasureDefinition definition) =>
        (_answer, _reasons, Definition) = (answer, reasons, definition);

    /// <summary>Was the child seen?</summary>
    public static AssessmentAnswers ChildSeen { get; } = new(assessment => assessment.ChildSeen, (Reasons.ChildSeen, Reasons.ChildNotSeen), new MeasureDefinition
    {
        Id = "assessment.child-seen",
        Title = "Child seen during the assessment",
        Question = "Do we see the child when we assess?",
        Subject = Subject.Assessments,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The child was seen during the assessment",
        Denominator = "Assessments authorised in the month with a known answer",
        Population = "Assessments authorised in the month with a known answer",
        Exclusions = "Assessments for which it is not known whether the child was seen.",
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cin_assessments.cina_assessment_auth_date", "ssd_cin_assessments.cina_assessment_child_seen"],
        Source = "Ofsted Annex A, list 4: child seen during continuous assessment.",
    });

    /// <summary>Does the child need support?</summary>
    public static AssessmentAnswers SupportNeeded { get; } = new(NeedsSupport, (Reasons.SupportNeeded, Reasons.NoFurtherAction), ChildSeen.Definition with
    {
        Id = "assessment.support-needed",
        Title = "Assessments that found a need for support",
        Question = "How many assessments find that the child needs social care support?",
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The assessment did not end in no further action",
        Denominator = "Assessments authorised in the month with an outcome",
        Population = "Assessments authorised in the month with an outcome",
        Exclusions = "Assessments without an outcome. No further action at the end of a section 47 enquiry is no further action.",
        Needs = ["ssd_cin_assessments.cina_assessment_auth_date", "ssd_cin_assessments.cina_assessment_outcome_nfa|ssd_cin_assessments.cina_assessment_outcome_json"],
        Source = "Ofsted Annex A, list 4: was the child assessed as requiring local authority children's social care support?",
    });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var assessment in AssessmentEvent.InMonth(view))
        {
            if (_answer(assessment.Assessment) is { } yes)
            {
                yield return assessment.Case(yes, yes ? _reasons.Yes : _reasons.No);
            }
        }
    }

    /// <summary>The flag answers; a blank flag leaves it to the outcomes ticked. An outcome of no further action settles it either way.</summary>
    private static bool? NeedsSupport(Assessment assessment)
    {
        var outcomes = assessment.Outcomes ?? AssessmentOutcomes.None;
        return assessment.NoFurtherAction == true || (outcomes & None) != 0 ? false
            : assessment.NoFurtherAction == false || outcomes != AssessmentOutcomes.None ? true
            : null;
    }
}
