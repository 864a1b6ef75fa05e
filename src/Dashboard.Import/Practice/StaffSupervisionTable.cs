using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Supervision of staff.</summary>
internal sealed class StaffSupervisionTable : SourceTable<StaffSupervision>
{
    private readonly Column _id;
    private readonly Column _worker;
    private readonly Column _date;
    private readonly Column _supervisor;
    private readonly Column _kind;
    private readonly Column _team;
    private readonly Column _minutes;
    private readonly Column _recorded;

    public StaffSupervisionTable()
        : base("staff_supervision", "One row per supervision of a worker.")
    {
        _id = Key("supervision_id", "Id of the supervision.", "SS1");
        _worker = Needed("worker_id", ColumnKind.Id, "Worker.", "W1");
        _date = Needed("supervised_on", ColumnKind.Date, "Date.", "2026-10-08");
        _supervisor = Optional("supervisor_id", ColumnKind.Id, "Supervisor.", "W9");
        _kind = Needed("kind", ColumnKind.Code, "Kind.", "individual", codes: PracticeWords.StaffSupervisions);
        _team = Optional("team_id", ColumnKind.Id, "Team, as in ssd_department.", "T1");
        _minutes = Optional("duration_minutes", ColumnKind.WholeNumber, "Duration in minutes.", "60");
        _recorded = Optional("recorded_on", ColumnKind.Date, "Date written up.", "2026-10-09");
    }

    public override StaffSupervision? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        WorkerId = row.NeededWorker(_worker),
        SupervisedOn = row.NeededDate(_date),
        SupervisorId = row.Worker(_supervisor),
        Kind = row.NeededCode(_kind),
        TeamId = row.Team(_team),
        Minutes = row.WholeNumber(_minutes),
        RecordedOn = row.Date(_recorded),
    };
}
