using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>Children in need and their plans.</summary>
internal static class NeedMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. RateMeasure.With(new ChildrenOpen()),
        new NeedPlansOpen(),
        new ChildrenLastSeen(),
        new EpisodesStarted(),
        new EpisodesEnded(),
        new NeedVisitsInTime(),
        new ChildrenNotSeen(),
        new AwaitedMeasure(NeedPlanReviews.InTime),
        new NeedPlansOverLimit(),
    ];
}
