using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>Care leavers and adoption.</summary>
internal static class LeaverMeasures
{
    public static IEnumerable<Measure> All =>
    [
    ];
}
