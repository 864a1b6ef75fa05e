using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Feedbacks;

/// <summary>What families, children and staff say, complaints and compliments.</summary>
internal static class FeedbackMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new FeedbackReceived(),
        AnswerMeasure.Parents,
        AnswerMeasure.ParentsHigh,
        AnswerMeasure.Safer,
        AnswerMeasure.Helpful,
        SurveyMeasure.Confidence,
        SurveyMeasure.Culture,
        ComplaintMeasure.Complaints,
        ComplaintMeasure.Compliments,
        ComplaintMeasure.AnsweredInTime,
        ComplaintMeasure.Upheld,
    ];
}
