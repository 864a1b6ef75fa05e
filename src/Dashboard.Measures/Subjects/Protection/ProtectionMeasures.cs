using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>Child protection plans.</summary>
internal static class ProtectionMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. RateMeasure.With(new PlansOpen()),
    ];
}
