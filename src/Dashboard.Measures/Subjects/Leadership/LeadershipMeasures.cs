using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Leadership;

/// <summary>The practice calendar. Managers' self-assessments are standard.managers-standards-self-assessment, which awaits its fields.</summary>
internal static class LeadershipMeasures
{
    public static IEnumerable<Measure> All => PracticeEventKind.All.SelectMany(PracticeEventMeasure.Of);
}
