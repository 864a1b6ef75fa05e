using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Caseload and workforce.</summary>
internal static class CaseloadMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new ChildrenAllocated(),
        new MeanCaseload(),
    ];
}
