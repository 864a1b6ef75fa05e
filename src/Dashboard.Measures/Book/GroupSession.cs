namespace Dashboard.Measures.Book;

/// <summary>One session of group supervision of a team.</summary>
/// <param name="TeamId">Team.</param>
/// <param name="HeldOn">Date.</param>
/// <param name="RecordId">First of its records.</param>
/// <param name="SupervisorId">Supervisor named there; null when not recorded.</param>
/// <param name="Workers">Workers who came.</param>
public sealed record GroupSession(string TeamId, DateOnly HeldOn, string RecordId, string? SupervisorId, int Workers)
{
    /// <summary><see cref="Records.StaffSupervision.Kind"/> of group supervision.</summary>
    public const string Kind = "group";

    /// <summary>Every session, by date: the source has a row for each worker who came.</summary>
    internal static IReadOnlyList<GroupSession> Of(CaseBook book) =>
    [
        .. book.Workers
            .SelectMany(worker => worker.Supervisions.Where(supervision => supervision.Kind == Kind))
            .Select(supervision => (Team: book.TeamOf(supervision), Supervision: supervision))
            .Where(item => item.Team is not null)
            .GroupBy(item => (Team: item.Team!, item.Supervision.SupervisedOn), item => item.Supervision)
            .Select(rows =>
            {
                var first = rows.MinBy(row => row.Id, StringComparer.Ordinal)!;
                return new GroupSession(rows.Key.Team, rows.Key.SupervisedOn, first.Id, first.SupervisorId, rows.DistinctBy(row => row.WorkerId).Count());
            })
            .OrderBy(session => (session.HeldOn, session.RecordId)),
    ];
}
