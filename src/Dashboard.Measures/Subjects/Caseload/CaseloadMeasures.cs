using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Caseload and workforce.</summary>
internal static class CaseloadMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new ChildrenAllocated(),
        new MeanCaseload(),
        new MedianCaseload(),
        new CaseloadPerRole(),
        new WorkersOverLimit(),
        new ChildrenOfTeams(),
        new MeanOfTeams(),
        new TeamsOverLimit(),
        new UnallocatedChildren(),
        new WorkerChanges(),
        new AgencyWorkers(),
        new WorkforceTurnover(),
        new AwaitedMeasure(Vacancies.Share),
    ];
}
