using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>Children in need and their plans.</summary>
internal static class NeedMeasures
{
    public static IEnumerable<Measure> All =>
    [
    ];
}
