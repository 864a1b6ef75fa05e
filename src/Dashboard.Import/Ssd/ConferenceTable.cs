using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Initial child protection conferences.</summary>
internal sealed class ConferenceTable : SourceTable<Conference>
{
    private readonly Column _id;
    private readonly Column _meeting;
    private readonly Column _enquiry;
    private readonly Column _child;
    private readonly Column _plan;
    private readonly Column _referral;
    private readonly Column _transfer;
    private readonly Column _target;
    private readonly Column _held;
    private readonly Column _ledToPlan;
    private readonly Column _outcome;
    private readonly Column _team;
    private readonly Column _worker;

    public ConferenceTable()
        : base("ssd_initial_cp_conference", "One row per initial child protection conference and child.")
    {
        _id = Key("icpc_icpc_id", "Id of the conference.");
        _meeting = Optional("icpc_icpc_meeting_id", ColumnKind.Id, "Meeting, shared by siblings.");
        _enquiry = Optional("icpc_s47_enquiry_id", ColumnKind.Id, "Enquiry that led to it.");
        _child = Needed("icpc_person_id", ColumnKind.Id, "The child.");
        _plan = Optional("icpc_cp_plan_id", ColumnKind.Id, "Plan that it led to.");
        _referral = Optional("icpc_referral_id", ColumnKind.Id, "Referral.");
        _transfer = Optional("icpc_icpc_transfer_in", ColumnKind.YesNo, "Whether it took over a plan of another authority.");
        _target = Optional("icpc_icpc_target_date", ColumnKind.Date, "Date by which it should be held.", ahead: true);
        _held = Present("icpc_icpc_date", ColumnKind.Date, "Date held; blank while it is awaited.");
        _ledToPlan = Optional("icpc_icpc_outcome_cp_flag", ColumnKind.YesNo, "Whether it led to a plan.");
        _outcome = Optional("icpc_icpc_outcome_json", ColumnKind.Json, "Outcomes.");
        _team = Optional("icpc_icpc_team", ColumnKind.Id, "Team.");
        _worker = Optional("icpc_icpc_worker_id", ColumnKind.Id, "Worker.");
    }

    public override Conference? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        MeetingId = row.Text(_meeting),
        EnquiryId = row.Enquiry(_enquiry),
        PlanId = row.Text(_plan),
        ReferralId = row.Referral(_referral),
        TransferIn = row.YesNo(_transfer),
        TargetOn = row.Date(_target),
        HeldOn = row.Date(_held),
        LedToPlan = row.YesNo(_ledToPlan),
        Outcomes = row.Json(_outcome, Outcomes.Conference),
        TeamId = row.Team(_team),
        WorkerId = row.Worker(_worker),
    };

    public override void Complete(TableLoad<Conference> load, LoadState state) =>
        state.Conferences.Add(load.Records.Select(record => record.Id));
}
