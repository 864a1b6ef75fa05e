using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Child in need plans.</summary>
internal sealed class NeedPlanTable : SourceTable<NeedPlan>
{
    private readonly Column _id;
    private readonly Column _referral;
    private readonly Column _child;
    private readonly Column _started;
    private readonly Column _ended;
    private readonly Column _team;
    private readonly Column _worker;

    public NeedPlanTable()
        : base("ssd_cin_plans", "One row per child in need plan.")
    {
        _id = Key("cinp_cin_plan_id", "Id of the plan.");
        _referral = Optional("cinp_referral_id", ColumnKind.Id, "Referral.");
        _child = Needed("cinp_person_id", ColumnKind.Id, "The child.");
        _started = Needed("cinp_cin_plan_start_date", ColumnKind.Date, "First day.");
        _ended = Optional("cinp_cin_plan_end_date", ColumnKind.Date, "Last day.");
        _team = Optional("cinp_cin_plan_team", ColumnKind.Id, "Team.");
        _worker = Optional("cinp_cin_plan_worker_id", ColumnKind.Id, "Worker.");
    }

    public override NeedPlan? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new NeedPlan
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            ReferralId = row.Referral(_referral),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            TeamId = row.Team(_team),
            WorkerId = row.Worker(_worker),
        };
    }
}
