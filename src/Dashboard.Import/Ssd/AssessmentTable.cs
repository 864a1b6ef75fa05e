using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Assessments.</summary>
internal sealed class AssessmentTable : SourceTable<Assessment>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _referral;
    private readonly Column _started;
    private readonly Column _seen;
    private readonly Column _authorised;
    private readonly Column _outcome;
    private readonly Column _nfa;
    private readonly Column _team;
    private readonly Column _worker;

    public AssessmentTable()
        : base("ssd_cin_assessments", "One row per assessment.")
    {
        _id = Key("cina_assessment_id", "Id of the assessment.");
        _child = Needed("cina_person_id", ColumnKind.Id, "The child.");
        _referral = Optional("cina_referral_id", ColumnKind.Id, "Referral.");
        _started = Present("cina_assessment_start_date", ColumnKind.Date, "Start. Blank is kept: such an assessment is outside every timescale.");
        _seen = Optional("cina_assessment_child_seen", ColumnKind.YesNo, "Whether the child was seen.");
        _authorised = Optional("cina_assessment_auth_date", ColumnKind.Date, "Date of authorisation.");
        _outcome = Optional("cina_assessment_outcome_json", ColumnKind.Json, "Outcomes.");
        _nfa = Optional("cina_assessment_outcome_nfa", ColumnKind.YesNo, "Whether there was no further action.");
        _team = Optional("cina_assessment_team", ColumnKind.Id, "Team.");
        _worker = Optional("cina_assessment_worker_id", ColumnKind.Id, "Worker.");
    }

    public override Assessment? Map(Row row)
    {
        var started = row.Date(_started);
        return new Assessment
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            ReferralId = row.Referral(_referral),
            StartedOn = started,
            AuthorisedOn = row.End(_authorised, started),
            ChildSeen = row.YesNo(_seen),
            Outcomes = row.Json(_outcome, Outcomes.Assessment),
            NoFurtherAction = row.YesNo(_nfa),
            TeamId = row.Team(_team),
            WorkerId = row.Worker(_worker),
        };
    }

    public override void Complete(TableLoad<Assessment> load, LoadState state) =>
        state.Assessments.Add(load.Records.Select(record => record.Id));
}
