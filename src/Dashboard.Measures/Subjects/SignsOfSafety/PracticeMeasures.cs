using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.SignsOfSafety;

/// <summary>The eight elements of Signs of Safety practice and what is made of them.</summary>
internal static class PracticeMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. PracticeElements.All.Select(element => new PracticeElementMeasure(element)),
        PracticeSetMeasure.Complete,
        PracticeSetMeasure.Core,
        new CurrentPractice(),
        new SharedSafetyPlan(),
        new TimeToFirstMapping(),
    ];
}
