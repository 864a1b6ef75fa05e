using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>What the council says of its workers.</summary>
internal sealed class WorkforceTable : SourceTable<WorkforcePost>
{
    private readonly Column _id;
    private readonly Column _name;
    private readonly Column _team;
    private readonly Column _role;
    private readonly Column _fte;
    private readonly Column _holding;
    private readonly Column _newly;
    private readonly Column _agency;
    private readonly Column _started;
    private readonly Column _ended;
    private readonly Column _limit;

    public WorkforceTable()
        : base("workforce", "One row per worker.")
    {
        _id = Key("worker_id", "Id of the worker, as in ssd_professionals.", "W1");
        _name = Needed("name", ColumnKind.Text, "Name.", "Alex Example", max: TextLength.Name);
        _team = Needed("team_id", ColumnKind.Id, "Team, as in ssd_department.", "T1");
        _role = Needed("role", ColumnKind.Code, "Role.", "social-worker", codes: PracticeWords.Roles);
        _fte = Optional("fte", ColumnKind.Number, "Full-time equivalent.", "0.8");
        _holding = Optional("case_holding", ColumnKind.YesNo, "Whether the worker holds cases.", "Y");
        _newly = Optional("newly_qualified_until", ColumnKind.Date, "Last day as a newly qualified worker.", "", ahead: true);
        _agency = Optional("agency", ColumnKind.YesNo, "Whether an agency worker.", "N");
        _started = Needed("started_on", ColumnKind.Date, "First day in post.", "2024-09-02");
        _ended = Optional("ended_on", ColumnKind.Date, "Last day in post.", "", ahead: true);
        _limit = Optional("caseload_limit", ColumnKind.WholeNumber, "Own limit of children, where it differs from the standard.", "12");
    }

    public override WorkforcePost? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new WorkforcePost
        {
            WorkerId = row.KeyPart(_id),
            Name = row.NeededText(_name),
            TeamId = row.NeededTeam(_team),
            Role = row.NeededCode(_role),
            Fte = row.Amount(_fte),
            CaseHolding = row.YesNo(_holding),
            NewlyQualifiedUntil = row.Date(_newly),
            Agency = row.YesNo(_agency),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            CaseloadLimit = row.WholeNumber(_limit),
        };
    }

    public override void Complete(TableLoad<WorkforcePost> load, LoadState state) =>
        state.Workers.Add(load.Records.Select(record => record.WorkerId));
}
