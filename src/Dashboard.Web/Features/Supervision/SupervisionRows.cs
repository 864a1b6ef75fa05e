using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Supervision;

/// <summary>Puts together what the measures say of each worker and of each supervisor.</summary>
internal static class SupervisionRows
{
    /// <summary>Workers, those whose supervision is furthest past due first.</summary>
    /// <param name="status">The organisation and the names.</param>
    /// <param name="supervised">Cases of individual supervision.</param>
    /// <param name="observed">Cases of observation.</param>
    public static IReadOnlyList<SupervisionWorker> Workers(StoreStatus status, IReadOnlyList<CaseRow> supervised, IReadOnlyList<CaseRow> observed)
    {
        var observation = observed.ToDictionary(row => row.RecordId!);
        var supervision = supervised.ToDictionary(row => row.RecordId!);
        return
        [
            .. supervised.Concat(observed).DistinctBy(row => row.RecordId)
                .Select(row => new SupervisionWorker
                {
                    WorkerId = row.RecordId!,
                    Name = status.WorkerName(row.RecordId!),
                    Team = row.TeamId is { } team ? status.UnitName(team) : null,
                    Kind = WorkerKinds.List.Label(row.Categories[Dimensions.WorkerKind].FirstOrDefault() ?? WorkerKinds.CaseHolding),
                    Supervision = SupervisionStanding.Of(supervision.GetValueOrDefault(row.RecordId!)),
                    Observation = SupervisionStanding.Of(observation.GetValueOrDefault(row.RecordId!)),
                })
                .OrderBy(worker => worker.IsInTime)
                .ThenByDescending(worker => worker.Supervision?.DaysOver ?? 0)
                .ThenByDescending(worker => worker.Observation?.DaysOver ?? 0)
                .ThenBy(worker => worker.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>Supervisors, those with most children and workers not in time first.</summary>
    public static IReadOnlyList<SupervisionSupervisor> Supervisors(StoreStatus status, IReadOnlyList<WorkerRow> children, IReadOnlyList<WorkerRow> workers)
    {
        var ofChildren = children.ToDictionary(row => (row.TeamId, row.WorkerId), row => (UnitFigure?)row.Figure);
        var ofWorkers = workers.ToDictionary(row => (row.TeamId, row.WorkerId), row => (UnitFigure?)row.Figure);
        return
        [
            .. children.Concat(workers).DistinctBy(row => (row.TeamId, row.WorkerId))
                .Select(row => new SupervisionSupervisor(
                    row.TeamId,
                    status.UnitName(row.TeamId),
                    row.WorkerId,
                    row.Name,
                    ofChildren.GetValueOrDefault((row.TeamId, row.WorkerId)),
                    ofWorkers.GetValueOrDefault((row.TeamId, row.WorkerId))))
                .OrderBy(row => row.Children?.Value ?? 1)
                .ThenBy(row => row.Workers?.Value ?? 1)
                .ThenBy(row => row.Name, StringComparer.CurrentCulture),
        ];
    }
}
