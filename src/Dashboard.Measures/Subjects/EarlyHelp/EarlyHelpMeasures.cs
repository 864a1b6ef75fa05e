using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.EarlyHelp;

/// <summary>Early help: assessments and support before, or instead of, children's social care.</summary>
internal static class EarlyHelpMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. RateMeasure.With(new EarlyHelpOpen()),
        .. RateMeasure.With(new EarlyHelpStarted()),
        new EarlyHelpAndReferral(),
    ];
}
