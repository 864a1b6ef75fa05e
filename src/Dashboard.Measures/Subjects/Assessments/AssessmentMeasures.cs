using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>Assessments of need.</summary>
internal static class AssessmentMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. RateMeasure.With(new AssessmentsCompleted()),
        AssessmentsInTime.FromStart,
        AssessmentsInTime.FromReferral,
        new AssessmentDays(),
        OpenAssessments.All,
        OpenAssessments.Overdue,
        AssessmentAnswers.ChildSeen,
        AssessmentAnswers.SupportNeeded,
        new ChildrenByFactor(),
    ];
}
