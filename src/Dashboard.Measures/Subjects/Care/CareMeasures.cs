using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>Children looked after.</summary>
internal static class CareMeasures
{
    public static IEnumerable<Measure> All =>
    [
    ];
}
