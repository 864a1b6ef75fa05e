using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>Supervision and observation.</summary>
internal static class SupervisionMeasures
{
    public static IEnumerable<Measure> All
    {
        get
        {
            var children = new CaseSupervisionsInTime();
            var workers = new StaffSupervisionsInTime();
            return
            [
                children,
                new BySupervisor(children, "Case supervision in time, by supervisor", "Whose supervision of children is in time?", SupervisedChildren.Of),
                new CaseSupervisionsOverdue(),
                workers,
                new BySupervisor(workers, "Workers supervised in time, by supervisor", "Whose supervision of workers is in time?", SupervisedWorkers.Individually),
                new GroupSupervisions(),
                new ActionsCompleted(),
                new ObservationsInTime(),
                new AllocationSupervisions(),
                .. FrequencyMeasures.All,
            ];
        }
    }
}
