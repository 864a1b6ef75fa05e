using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Complaints and compliments.</summary>
internal sealed class ComplaintTable : SourceTable<Complaint>
{
    private readonly Column _id;
    private readonly Column _received;
    private readonly Column _kind;
    private readonly Column _procedure;
    private readonly Column _stage;
    private readonly Column _team;
    private readonly Column _theme;
    private readonly Column _due;
    private readonly Column _answered;
    private readonly Column _outcome;

    public ComplaintTable()
        : base("complaint", "One row per complaint or compliment.")
    {
        _id = Key("complaint_id", "Id of the complaint.", "C1");
        _received = Needed("received_on", ColumnKind.Date, "Date received.", "2026-09-01");
        _kind = Needed("kind", ColumnKind.Code, "Kind.", "complaint", codes: PracticeWords.Complaints);
        _procedure = Optional("procedure", ColumnKind.Code, "Procedure.", "statutory", codes: PracticeWords.Procedures);
        _stage = Optional("stage", ColumnKind.Text, "Stage.", "1");
        _team = Optional("team_id", ColumnKind.Id, "Team, as in ssd_department.", "T1");
        _theme = Optional("theme", ColumnKind.Text, "Theme.", "communication", max: TextLength.Label);
        _due = Optional("due_on", ColumnKind.Date, "Due.", "2026-09-15", ahead: true);
        _answered = Optional("answered_on", ColumnKind.Date, "Answered.", "2026-09-14");
        _outcome = Optional("outcome", ColumnKind.Code, "Outcome.", "partly", codes: PracticeWords.ComplaintOutcomes);
    }

    public override Complaint? Map(Row row)
    {
        var received = row.NeededDate(_received);
        return new Complaint
        {
            Id = row.KeyPart(_id),
            ReceivedOn = received,
            Kind = row.NeededCode(_kind),
            Procedure = row.Code(_procedure),
            Stage = row.Text(_stage),
            TeamId = row.Team(_team),
            Theme = row.Text(_theme),
            DueOn = row.Date(_due),
            AnsweredOn = row.End(_answered, received),
            Outcome = row.Code(_outcome),
        };
    }
}
