using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Case supervision.</summary>
internal sealed class CaseSupervisionTable : SourceTable<CaseSupervision>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _date;
    private readonly Column _worker;
    private readonly Column _supervisor;
    private readonly Column _kind;
    private readonly Column _minutes;
    private readonly Column _agreed;
    private readonly Column _completed;

    public CaseSupervisionTable()
        : base("case_supervision", "One row per child discussed in supervision.")
    {
        _id = Key("supervision_id", "Id of the supervision of this child.", "CS1");
        _child = Needed("person_id", ColumnKind.Id, "The child, as in ssd_person.", "100001");
        _date = Needed("supervised_on", ColumnKind.Date, "Date.", "2026-10-08");
        _worker = Needed("worker_id", ColumnKind.Id, "Worker.", "W1");
        _supervisor = Optional("supervisor_id", ColumnKind.Id, "Supervisor.", "W9");
        _kind = Needed("kind", ColumnKind.Code, "Kind.", "case", codes: PracticeWords.CaseSupervisions);
        _minutes = Optional("duration_minutes", ColumnKind.WholeNumber, "Duration in minutes.", "45");
        _agreed = Optional("actions_agreed", ColumnKind.WholeNumber, "Actions agreed.", "3");
        _completed = Optional("actions_completed", ColumnKind.WholeNumber, "Of these, completed.", "2");
    }

    public override CaseSupervision? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        SupervisedOn = row.NeededDate(_date),
        WorkerId = row.NeededWorker(_worker),
        SupervisorId = row.Worker(_supervisor),
        Kind = row.NeededCode(_kind),
        Minutes = row.WholeNumber(_minutes),
        ActionsAgreed = row.WholeNumber(_agreed),
        ActionsCompleted = row.WholeNumber(_completed),
    };
}
