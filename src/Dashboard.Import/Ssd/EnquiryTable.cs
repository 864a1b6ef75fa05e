using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Section 47 enquiries.</summary>
internal sealed class EnquiryTable : SourceTable<Enquiry>
{
    private readonly Column _id;
    private readonly Column _referral;
    private readonly Column _child;
    private readonly Column _started;
    private readonly Column _ended;
    private readonly Column _nfa;
    private readonly Column _outcome;
    private readonly Column _team;
    private readonly Column _worker;

    public EnquiryTable()
        : base("ssd_s47_enquiry", "One row per section 47 enquiry.")
    {
        _id = Key("s47e_s47_enquiry_id", "Id of the enquiry.");
        _referral = Optional("s47e_referral_id", ColumnKind.Id, "Referral.");
        _child = Needed("s47e_person_id", ColumnKind.Id, "The child.");
        _started = Needed("s47e_s47_start_date", ColumnKind.Date, "Date of the strategy discussion.");
        _ended = Optional("s47e_s47_end_date", ColumnKind.Date, "Date of authorisation.");
        _nfa = Optional("s47e_s47_nfa", ColumnKind.YesNo, "Whether there was no further action.");
        _outcome = Optional("s47e_s47_outcome_json", ColumnKind.Json, "Outcomes.");
        _team = Optional("s47e_s47_completed_by_team", ColumnKind.Id, "Team.");
        _worker = Optional("s47e_s47_completed_by_worker_id", ColumnKind.Id, "Worker.");
    }

    public override Enquiry? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new Enquiry
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            ReferralId = row.Referral(_referral),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            NoFurtherAction = row.YesNo(_nfa),
            Outcomes = row.Json(_outcome, Outcomes.Enquiry),
            TeamId = row.Team(_team),
            WorkerId = row.Worker(_worker),
        };
    }

    public override void Complete(TableLoad<Enquiry> load, LoadState state) =>
        state.Enquiries.Add(load.Records.Select(record => record.Id));
}
