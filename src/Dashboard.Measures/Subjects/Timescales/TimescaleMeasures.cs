using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>One measure for each timescale that no measure of the catalogue answers already.</summary>
internal static class TimescaleMeasures
{
    public static IEnumerable<Measure> Of(IEnumerable<RuleKind> kinds) =>
        kinds.Where(kind => kind.MeasuredBy is null).Select(kind => new TimescaleMeasure(kind));
}
