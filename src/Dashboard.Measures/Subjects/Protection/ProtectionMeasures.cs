using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>Child protection plans.</summary>
internal static class ProtectionMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. RateMeasure.With(new PlansOpen()),
        .. RateMeasure.With(new PlansStarted()),
        new PlansEnded(),
        SecondPlans.Ever,
        SecondPlans.WithinTwoYears,
        new LongPlansEnded(),
        new LongPlansOpen(),
        new ProtectionVisitsInTime(),
        new SeenAlone(),
        new ProtectionReviewsInTime(),
        new AwaitedMeasure(CoreGroups.InTime),
    ];
}
