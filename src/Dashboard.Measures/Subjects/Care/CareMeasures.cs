using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>Children looked after.</summary>
internal static class CareMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. RateMeasure.With(new ChildrenLookedAfter()),
        new CareStarted(),
        new CareEnded(),
        new ThreePlacements(),
        new LongTermStability(),
        new DistantPlacements(),
        new FosterShare(),
        new CareVisitsInTime(),
        new CareReviewsInTime(),
        HealthChecksInTime.Assessments,
        HealthChecksInTime.Dental,
        new PermanencePlans(),
        new ChildrenMissing(),
        ReturnInterviews.Offered,
        ReturnInterviews.Accepted,
        new ReturnInterviewsInTime(),
    ];
}
