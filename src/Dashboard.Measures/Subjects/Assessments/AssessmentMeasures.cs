using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>Assessments of need.</summary>
internal static class AssessmentMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new AssessmentsInTime(),
    ];
}
