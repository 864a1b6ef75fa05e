using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.Assessments;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>Assessments that were never authorised although their referral is closed.</summary>
public sealed class AssessmentsLeftOpen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.assessment-open",
        Title = "Assessments left open on a closed referral",
        Question = "How many assessments are still open although their referral is closed?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Started and not authorised on the last day of the month, and the referral it answers is closed by then",
        Population = "Assessments, not children. The referral is the linked one; where none is linked, the child has no open referral at all",
        Exclusions = "Such an assessment counts as open in the figures about assessments.",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Record],
        Needs =
        [
            "ssd_cin_assessments.cina_assessment_start_date", "ssd_cin_assessments.cina_assessment_auth_date", "ssd_cin_assessments.cina_referral_id", "ssd_cin_episodes.cine_close_date",
        ],
        Source = QualityMeasures.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var (file, assessment, started) in view.Once(OpenAssessments.Find).Where(open => IsClosed(open.File, open.Assessment, view.End)))
        {
            yield return new MeasureCase
            {
                ChildId = file.Child.Id,
                RecordId = assessment.Id,
                Holdings = view.Book.HoldingsOfEvent(file, view.End, assessment.TeamId, assessment.WorkerId),
                Counted = true,
                OccurredOn = started,
                Categories = view.CategoriesOf(file, view.End),
            };
        }
    }

    private static bool IsClosed(ChildFile file, Assessment assessment, DateOnly end) =>
        file.Referrals.FirstOrDefault(referral => referral.Id == assessment.ReferralId) is { } linked
            ? linked.ClosedOn <= end
            : file.ReferralOn(end) is null && file.Referrals.Any(referral => referral.ClosedOn <= end);
}
