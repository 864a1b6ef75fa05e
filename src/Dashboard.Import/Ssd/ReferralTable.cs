using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Referrals.</summary>
internal sealed class ReferralTable : SourceTable<Referral>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _received;
    private readonly Column _need;
    private readonly Column _source;
    private readonly Column _outcome;
    private readonly Column _nfa;
    private readonly Column _reason;
    private readonly Column _closed;
    private readonly Column _team;
    private readonly Column _worker;

    public ReferralTable()
        : base("ssd_cin_episodes", "One row per referral and the episode of need that it opens.")
    {
        Required = true;
        _id = Key("cine_referral_id", "Id of the referral.");
        _child = Needed("cine_person_id", ColumnKind.Id, "The child.");
        _received = Needed("cine_referral_date", ColumnKind.Date, "Date of the referral.");
        _need = Optional("cine_cin_primary_need_code", ColumnKind.Code, "Primary need.", codes: StandardCodes.Need);
        _source = Optional("cine_referral_source_code", ColumnKind.Code, "Source.", codes: StandardCodes.Source);
        _outcome = Optional("cine_referral_outcome_json", ColumnKind.Json, "Outcomes.");
        _nfa = Optional("cine_referral_nfa", ColumnKind.YesNo, "Whether there was no further action.");
        _reason = Optional("cine_close_reason", ColumnKind.Code, "Reason for closure.", codes: StandardCodes.CloseReason);
        _closed = Optional("cine_close_date", ColumnKind.Date, "Date of closure.");
        _team = Optional("cine_referral_team", ColumnKind.Id, "Team.");
        _worker = Optional("cine_referral_worker_id", ColumnKind.Id, "Worker.");
    }

    public override Referral? Map(Row row)
    {
        var received = row.NeededDate(_received);
        return new Referral
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            ReceivedOn = received,
            PrimaryNeed = row.Code(_need),
            Source = row.Code(_source),
            Outcomes = row.Json(_outcome, Outcomes.Referral),
            NoFurtherAction = row.YesNo(_nfa),
            CloseReason = row.Code(_reason),
            ClosedOn = row.End(_closed, received),
            TeamId = row.Team(_team),
            WorkerId = row.Worker(_worker),
        };
    }

    public override void Complete(TableLoad<Referral> load, LoadState state) =>
        state.Referrals.Add(load.Records.Select(record => record.Id));
}
