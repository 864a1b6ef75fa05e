using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Child protection plans.</summary>
internal sealed class ProtectionPlanTable : SourceTable<ProtectionPlan>
{
    private readonly Column _id;
    private readonly Column _referral;
    private readonly Column _conference;
    private readonly Column _child;
    private readonly Column _started;
    private readonly Column _ended;
    private readonly Column _other;
    private readonly Column _initial;
    private readonly Column _latest;

    public ProtectionPlanTable()
        : base("ssd_cp_plans", "One row per child protection plan.")
    {
        _id = Key("cppl_cp_plan_id", "Id of the plan.");
        _referral = Optional("cppl_referral_id", ColumnKind.Id, "Referral.");
        _conference = Optional("cppl_icpc_id", ColumnKind.Id, "Initial conference.");
        _child = Needed("cppl_person_id", ColumnKind.Id, "The child.");
        _started = Needed("cppl_cp_plan_start_date", ColumnKind.Date, "First day.");
        _ended = Optional("cppl_cp_plan_end_date", ColumnKind.Date, "Last day.");
        _other = Optional("cppl_cp_plan_ola", ColumnKind.YesNo, "Whether it is the plan of another authority.");
        _initial = Optional("cppl_cp_plan_initial_category", ColumnKind.Code, "First category of abuse.", codes: StandardCodes.Abuse);
        _latest = Optional("cppl_cp_plan_latest_category", ColumnKind.Code, "Latest category of abuse.", codes: StandardCodes.Abuse);
    }

    public override ProtectionPlan? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new ProtectionPlan
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            ReferralId = row.Referral(_referral),
            ConferenceId = row.Conference(_conference),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            OtherAuthority = row.YesNo(_other),
            InitialCategory = row.Code(_initial),
            LatestCategory = row.Code(_latest),
        };
    }

    public override void Complete(TableLoad<ProtectionPlan> load, LoadState state) =>
        state.ProtectionPlans.Add(load.Records.Select(record => record.Id));
}
