using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Consultations before conferences.</summary>
internal sealed class ConsultationTable : SourceTable<ConferenceConsultation>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _conference;
    private readonly Column _held;
    private readonly Column _danger;
    private readonly Column _assessment;
    private readonly Column _network;

    public ConsultationTable()
        : base("conference_consultation", "One row per consultation with the conference chair.")
    {
        _id = Key("consultation_id", "Id of the consultation.", "CC1");
        _child = Needed("person_id", ColumnKind.Id, "The child, as in ssd_person.", "100001");
        _conference = Optional("icpc_id", ColumnKind.Id, "Initial conference, as in ssd_initial_cp_conference.", "IC1");
        _held = Needed("held_on", ColumnKind.Date, "Date.", "2026-09-22");
        _danger = Optional("danger_statement_shared", ColumnKind.YesNo, "Whether the danger statement had been shared.", "Y");
        _assessment = Optional("assessment_shared", ColumnKind.YesNo, "Whether the assessment had been shared.", "Y");
        _network = Optional("network_engaged", ColumnKind.YesNo, "Whether the family network was engaged.", "Y");
    }

    public override ConferenceConsultation? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        ConferenceId = row.Conference(_conference),
        HeldOn = row.NeededDate(_held),
        DangerStatementShared = row.YesNo(_danger),
        AssessmentShared = row.YesNo(_assessment),
        NetworkEngaged = row.YesNo(_network),
    };
}
