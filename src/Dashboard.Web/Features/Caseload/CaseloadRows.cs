using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Caseload;

namespace Dashboard.Web.Features.Caseload;

/// <summary>Puts together what the measures say of each worker: those furthest above their limit first.</summary>
internal static class CaseloadRows
{
    /// <param name="status">The organisation and the names.</param>
    /// <param name="limits">Cases of the measure of limits.</param>
    /// <param name="hours">Cases of children per full-time worker.</param>
    /// <param name="spread">Cases of children per full-time worker, worker by worker.</param>
    public static IReadOnlyList<CaseloadWorker> Workers(StoreStatus status, IReadOnlyList<CaseRow> limits, IReadOnlyList<CaseRow> hours, IReadOnlyList<CaseRow> spread)
    {
        var fullTime = hours.ToDictionary(row => row.RecordId!, row => row.Weight);
        var perFullTime = spread.ToDictionary(row => row.RecordId!, row => row.Amount);
        return
        [
            .. limits
                .Select(row => Worker(status, row, fullTime.GetValueOrDefault(row.RecordId!), perFullTime.GetValueOrDefault(row.RecordId!)))
                .OrderByDescending(worker => worker.Above)
                .ThenByDescending(worker => worker.Children)
                .ThenBy(worker => worker.Name, StringComparer.CurrentCulture),
        ];
    }

    private static CaseloadWorker Worker(StoreStatus status, CaseRow row, double? fullTime, double? perFullTime)
    {
        var experience = Code(row, Dimensions.Experience, WorkerExperience.NotKnown);
        return new CaseloadWorker
        {
            WorkerId = row.RecordId!,
            Name = status.WorkerName(row.RecordId!),
            Team = row.TeamId is { } team ? status.UnitName(team) : null,
            Role = WorkerRoles.List.Label(Code(row, Dimensions.Role, WorkerRoles.NotKnown)),
            Children = row.Amount ?? 0,
            FullTime = fullTime,
            PerFullTime = perFullTime,
            Limit = row.Weight ?? 0,
            Above = TeamRoom.Above(row.Amount ?? 0, row.Weight ?? 0),
            Contract = WorkerContracts.List.Label(Code(row, Dimensions.Contract, WorkerContracts.NotKnown)),
            Experience = WorkerExperience.List.Label(experience),
            IsNewlyQualified = experience == WorkerExperience.NewlyQualified,
        };
    }

    private static string Code(CaseRow row, string dimension, string otherwise) => row.Categories[dimension].FirstOrDefault() ?? otherwise;
}
